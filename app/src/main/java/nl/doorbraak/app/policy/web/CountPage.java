package nl.doorbraak.app.policy.web;

import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.policy.CaseCounts;
import nl.doorbraak.app.policy.SmallCells;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many cases there are in each district, by the year in which they were opened, for a policy officer. */
@Controller
class CountPage {

    private final CaseCounts counts;

    CountPage(CaseCounts counts) {
        this.counts = counts;
    }

    @ForRoles(Role.POLICY_OFFICER)
    @GetMapping("/beleid")
    String counts(@AuthenticationPrincipal SignedInUser user, Model model) {
        counts.publish();
        model.addAttribute("table", user.as(Role.POLICY_OFFICER).asking(counts::table));
        model.addAttribute("least", SmallCells.LEAST);
        model.addAttribute("other", CaseCounts.OTHER);
        return "policy/counts";
    }
}
