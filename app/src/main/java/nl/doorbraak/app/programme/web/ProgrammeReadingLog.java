package nl.doorbraak.app.programme.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.programme.ProgrammeHeads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reading log of a programme: who looked, on which day, at what and what for. */
@Controller
class ProgrammeReadingLog {

    private final ProgrammeHeads heads;
    private final Audit audit;

    ProgrammeReadingLog(ProgrammeHeads heads, Audit audit) {
        this.heads = heads;
        this.audit = audit;
    }

    @ReadsProgramme("reading-log")
    @GetMapping("/programmas/{programmeId}/leeslogboek")
    String log(@PathVariable UUID programmeId, @RequestParam Optional<LocalDate> voor, Model model) {
        model.addAttribute("head", heads.of(programmeId));
        model.addAttribute("log", ReadingLog.of(audit.toldOfProgramme(programmeId, voor, ReadingLog.DAYS + 1)));
        return "programme/reading-log";
    }
}
