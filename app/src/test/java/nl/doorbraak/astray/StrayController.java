package nl.doorbraak.astray;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A controller outside a web package, with a handler without a rule, that reads the clock of the machine. */
@Controller
public class StrayController {

    @GetMapping("/zomaar")
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public String today() {
        return LocalDate.now().toString();
    }
}
