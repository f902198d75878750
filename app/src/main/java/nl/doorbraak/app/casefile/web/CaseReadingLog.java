package nl.doorbraak.app.casefile.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHeads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reading log of a case: who looked, on which day, at what and what for. */
@Controller
class CaseReadingLog {

    private final CaseHeads heads;
    private final Audit audit;

    CaseReadingLog(CaseHeads heads, Audit audit) {
        this.heads = heads;
        this.audit = audit;
    }

    @ReadsCase("reading-log")
    @GetMapping("/casussen/{caseId}/leeslogboek")
    String log(@PathVariable UUID caseId, @RequestParam Optional<LocalDate> voor, Model model) {
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("log", ReadingLog.of(audit.told(caseId, voor, ReadingLog.DAYS + 1)));
        return "casefile/reading-log";
    }
}
