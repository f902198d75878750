package nl.doorbraak.astray;

import java.time.LocalDate;
import nl.doorbraak.app.access.ForEveryone;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A controller outside a web package, with a handler without a rule, that reads the clock of the machine. */
@Controller
public class StrayController {

    /** A handler with two rules. */
    @ForEveryone
    @ForRoles(Role.CONTROLLER)
    @GetMapping("/tweemaal")
    public String twice() {
        return "";
    }

    @GetMapping("/zomaar")
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public String today() {
        return LocalDate.now().toString();
    }
}
