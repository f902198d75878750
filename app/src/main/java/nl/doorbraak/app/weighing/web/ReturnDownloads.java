package nl.doorbraak.app.weighing.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.app.weighing.WeighedCases;
import nl.doorbraak.engine.wording.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of the return of a case as a file; the file is named after the number of the case, never after a person. */
@Controller
class ReturnDownloads {

    private final WeighedCases cases;
    private final Clock clock;

    ReturnDownloads(WeighedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @ReadsCase("return-spreadsheet")
    @GetMapping(ReturnAddresses.PAGE + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(@PathVariable UUID caseId, @RequestParam Optional<Integer> versie, Locale locale)
            throws IOException {
        WeighedCase weighed = find(caseId, versie);
        return ReturnFiles.spreadsheet(ReturnPages.computed(weighed), name(weighed), Language.of(locale));
    }

    @ReadsCase("return-document")
    @GetMapping(ReturnAddresses.PAGE + "/document.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID caseId, @RequestParam Optional<Integer> versie, Locale locale) {
        WeighedCase weighed = find(caseId, versie);
        return ReturnFiles.document(
                ReturnPages.computed(weighed), name(weighed), LocalDate.now(clock), Language.of(locale));
    }

    private WeighedCase find(UUID caseId, Optional<Integer> version) {
        return cases.find(caseId, version).filter(weighed -> !weighed.isEmpty()).orElseThrow(NotFound::new);
    }

    private static String name(WeighedCase weighed) {
        return "rendement-" + weighed.reference() + "-versie-" + weighed.version();
    }
}
