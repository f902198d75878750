package nl.doorbraak.app.resident.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.resident.OwnExport;
import nl.doorbraak.app.resident.OwnFile;
import nl.doorbraak.app.resident.OwnRooms;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The rooms of a resident, or of whoever acts for one: the own file and who helps, who looked, and everything to take away. Addresses
 * hold the id of the relation, never a name.
 */
@Controller
class OwnPages {

    private static final int DAYS_AT_FIRST = 3;

    private final OwnRooms rooms;
    private final OwnExport export;
    private final OwnModel page;

    OwnPages(OwnRooms rooms, OwnExport export, OwnModel page) {
        this.rooms = rooms;
        this.export = export;
        this.page = page;
    }

    @ForRoles(Role.RESIDENT)
    @GetMapping("/mijn")
    String own(
            @AuthenticationPrincipal SignedInUser user, @RequestParam Optional<UUID> voor, Locale locale, Model model) {
        Caller caller = user.as(Role.RESIDENT);
        List<Own> all = caller.asking(rooms::own);
        model.addAttribute("all", all);
        Optional<UUID> relation = voor.or(() -> all.stream().findFirst().map(Own::relation));
        if (relation.isPresent()) {
            OwnFile file = caller.asking(() -> rooms.open(relation.get(), "own-page"));
            List<Audit.Told> log = caller.asking(() -> rooms.log(file, Optional.empty(), DAYS_AT_FIRST));
            page.addFile(file, log, locale, model);
            page.addLog(ReadingLog.of(log), user.userId(), locale, model);
        }
        return "resident/own";
    }

    @ForRoles(Role.RESIDENT)
    @GetMapping("/mijn/gezien")
    String log(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam UUID voor,
            @RequestParam Optional<LocalDate> tot,
            Locale locale,
            Model model) {
        Caller caller = user.as(Role.RESIDENT);
        OwnFile file = caller.asking(() -> rooms.open(voor, "own-log"));
        List<Audit.Told> log = caller.asking(() -> rooms.log(file, tot, ReadingLog.DAYS + 1));
        page.addFile(file, log, locale, model);
        page.addLog(ReadingLog.of(log), user.userId(), locale, model);
        return "resident/log";
    }

    @ForRoles(Role.RESIDENT)
    @GetMapping("/mijn/dossier.zip")
    ResponseEntity<byte[]> everything(
            @AuthenticationPrincipal SignedInUser user, @RequestParam UUID voor, Locale locale) {
        Caller caller = user.as(Role.RESIDENT);
        OwnFile file = caller.asking(() -> rooms.open(voor, "own-export"));
        List<Audit.Told> log = caller.asking(() -> rooms.wholeLog(file));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mijn-dossier.zip")
                                .build()
                                .toString())
                .body(export.zip(file, log, user.userId(), Wording.in(Language.of(locale))));
    }
}
