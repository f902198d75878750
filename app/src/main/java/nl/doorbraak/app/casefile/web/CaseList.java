package nl.doorbraak.app.casefile.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.ListsCases;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseFiles.Page;
import nl.doorbraak.app.casefile.OpenObjections;
import nl.doorbraak.app.request.AccessRequests;
import nl.doorbraak.engine.wording.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the cases of whoever looks, with search. */
@Controller
class CaseList {

    private static final int PAGE = 25;

    private final CaseFiles files;
    private final AccessRequests requests;
    private final OpenObjections objections;
    private final Clock clock;

    CaseList(CaseFiles files, AccessRequests requests, OpenObjections objections, Clock clock) {
        this.files = files;
        this.requests = requests;
        this.objections = objections;
        this.clock = clock;
    }

    @ListsCases("list")
    @GetMapping("/casussen")
    String list(
            @RequestParam(defaultValue = "") String na,
            @RequestParam(defaultValue = "false") boolean afgesloten,
            Locale locale,
            Model model) {
        model.addAttribute("objections", objections.waiting());
        return show("", na, afgesloten, locale, model);
    }

    /** A search is sent, not addressed: what somebody looks for is the name of a household, and addresses are kept everywhere. */
    @ListsCases("list")
    @PostMapping("/casussen")
    String search(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String na,
            @RequestParam(defaultValue = "false") boolean afgesloten,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Locale locale,
            Model model) {
        // While somebody types only what was found is put in place, and nothing else is asked or told in the trail.
        if (part.isEmpty()) {
            model.addAttribute("objections", objections.waiting());
        }
        return show(zoek, na, afgesloten, locale, model);
    }

    private String show(String search, String after, boolean closed, Locale locale, Model model) {
        Page page = closed
                ? files.closed("list", search, place(after), PAGE)
                : files.page("list", search, place(after), PAGE);
        CaseRows rows = new CaseRows(Language.of(locale), clock.getZone());
        model.addAttribute("zoek", search.strip());
        model.addAttribute("closed", closed);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("cases", page.cases().stream().map(rows::of).toList());
        model.addAttribute("count", page.total());
        model.addAttribute("granted", requests.granted());
        model.addAttribute("waiting", requests.waiting());
        model.addAttribute("next", page.more() ? address(page.cases().getLast()) : "");
        return "casefile/list";
    }

    /** The place in the list as it stands in an address: the id alone says nothing about the household. */
    private static String address(CaseFile last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.id().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<UUID> place(String address) {
        try {
            return Optional.of(
                    UUID.fromString(new String(Base64.getUrlDecoder().decode(address), StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
