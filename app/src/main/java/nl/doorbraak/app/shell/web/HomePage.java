package nl.doorbraak.app.shell.web;

import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes in is brought to the cases. */
@Controller
class HomePage {

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT})
    @GetMapping("/")
    String home() {
        return "redirect:/casussen";
    }
}
