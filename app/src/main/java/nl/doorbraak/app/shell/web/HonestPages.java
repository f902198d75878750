package nl.doorbraak.app.shell.web;

import nl.doorbraak.app.access.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages in the footer: how accessible this is, what happens with data, and how figures come about. Who has no account reads them too. */
@Controller
class HonestPages {

    @ForEveryone
    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "shell/accessibility";
    }

    @ForEveryone
    @GetMapping("/privacy")
    String privacy() {
        return "shell/privacy";
    }

    @ForEveryone
    @GetMapping("/zo-rekenen-wij")
    String method() {
        return "shell/method";
    }
}
