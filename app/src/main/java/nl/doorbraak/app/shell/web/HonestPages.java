package nl.doorbraak.app.shell.web;

import nl.doorbraak.app.access.ForEveryone;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages in the footer: how accessible this is, what happens with data, and how figures come about. */
@Controller
class HonestPages {

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    @ForEveryone
    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "shell/accessibility";
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    @ForEveryone
    @GetMapping("/privacy")
    String privacy() {
        return "shell/privacy";
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    @ForEveryone
    @GetMapping("/zo-rekenen-wij")
    String method() {
        return "shell/method";
    }
}
