package nl.doorbraak.app.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages in the footer: how accessible this is, what happens with data, and how figures come about. */
@Controller
class HonestPages {

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "shell/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "shell/privacy";
    }

    @GetMapping("/zo-rekenen-wij")
    String method() {
        return "shell/method";
    }
}
