package nl.doorbraak.app.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes in is brought to the cases. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "redirect:/casussen";
    }
}
