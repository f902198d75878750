package nl.doorbraak.app.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ListsCases;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseFiles.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the cases of whoever looks, with search. */
@Controller
class CaseList {

    private static final int PAGE = 25;

    private final CaseFiles files;
    private final Audit audit;

    CaseList(CaseFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @ListsCases("list")
    @GetMapping("/casussen")
    String list(@RequestParam(defaultValue = "") String na, Model model) {
        return show("", na, model);
    }

    /** A search is sent, not addressed: what somebody looks for is the name of a household, and addresses are kept everywhere. */
    @ListsCases("list")
    @PostMapping("/casussen")
    String search(
            @RequestParam(defaultValue = "") String zoek, @RequestParam(defaultValue = "") String na, Model model) {
        return show(zoek, na, model);
    }

    private String show(String search, String after, Model model) {
        List<CaseFile> found = files.page(search, place(after), PAGE + 1);
        List<CaseFile> shown = found.subList(0, Math.min(PAGE, found.size()));
        audit.listed("list", shown.stream().map(CaseFile::id).toList());
        model.addAttribute("zoek", search.strip());
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("cases", shown);
        model.addAttribute("count", files.count(search));
        model.addAttribute("next", found.size() > PAGE ? address(shown.getLast()) : "");
        return "casefile/list";
    }

    /** The place in the list as it stands in an address: the id alone says nothing about the household. */
    private String address(CaseFile last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.id().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<Place> place(String address) {
        try {
            UUID id = UUID.fromString(new String(Base64.getUrlDecoder().decode(address), StandardCharsets.US_ASCII));
            return files.find(id).map(last -> new Place(last.name(), last.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
