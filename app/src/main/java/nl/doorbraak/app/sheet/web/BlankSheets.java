package nl.doorbraak.app.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ListsProgrammes;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.OpensProgrammes;
import nl.doorbraak.app.access.ProgrammeRelations;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.WritesProgramme;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.app.programme.ProgrammeFile;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.Programmes;
import nl.doorbraak.app.sheet.Sheets;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a blank sheet: in a programme, or together with a new one for whoever has none that fits. */
@Controller
class BlankSheets {

    private static final String ROOM = "/programmas/{programmeId}/berekeningen/nieuw";
    private static final String ANYWHERE = "/leren/berekeningen/nieuw";
    private static final String NAME = "naam";
    private static final String PROGRAMME = "programma";
    private static final String MUNICIPALITY = "gemeente";
    /** Instead of a programme: one that is made together with the sheet. */
    private static final String NEW = "nieuw";

    private final Programmes programmes;
    private final ProgrammeRelations relations;
    private final ProgrammeHeads heads;
    private final Sheets sheets;
    private final Audit audit;

    BlankSheets(Programmes programmes, ProgrammeRelations relations, ProgrammeHeads heads, Sheets sheets, Audit audit) {
        this.programmes = programmes;
        this.relations = relations;
        this.heads = heads;
        this.sheets = sheets;
        this.audit = audit;
    }

    @WritesProgramme("sheet")
    @GetMapping(ROOM)
    String form(@PathVariable UUID programmeId, Model model) {
        return form(programmeId, "", Map.of(), UUID.randomUUID(), model);
    }

    @WritesProgramme("sheet")
    @PostMapping(ROOM)
    String begin(
            @PathVariable UUID programmeId,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Map<String, String> problems = problems(Wording.in(Language.of(locale)), Map.of(NAME, naam));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(programmeId, naam, problems, sleutel, model);
        }
        return begun(programmeId, naam, sleutel);
    }

    private String form(UUID programmeId, String name, Map<String, String> problems, UUID token, Model model) {
        model.addAttribute("head", heads.of(programmeId));
        fill(model, name, problems, token);
        return "sheet/new";
    }

    @ListsProgrammes(
            value = "programmes",
            roles = {Role.COORDINATOR, Role.CONTROLLER})
    @GetMapping(ANYWHERE)
    String formAnywhere(Locale locale, Model model) {
        return formAnywhere(Map.of(), Map.of(), UUID.randomUUID(), locale, model);
    }

    @OpensProgrammes("programme")
    @PostMapping(ANYWHERE)
    String beginAnywhere(
            @RequestParam Map<String, String> sent,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        String chosen = sent.getOrDefault(PROGRAMME, "");
        Optional<ProgrammeFile> existing = writable().stream()
                .filter(file -> file.id().toString().equals(chosen))
                .findFirst();
        // A chosen programme that is not the sender's any more never makes way for a new one.
        if (existing.isEmpty() && !chosen.isEmpty() && !chosen.equals(NEW)) {
            throw new NotFound();
        }
        Wording wording = Wording.in(Language.of(locale));
        Map<String, String> problems = problems(wording, needed(sent, chosen));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formAnywhere(sent, problems, sleutel, locale, model);
        }
        String name = sent.getOrDefault(NAME, "");
        UUID programme = existing.map(ProgrammeFile::id)
                .orElseGet(() -> programmes.open(
                        name.strip(), sent.getOrDefault(MUNICIPALITY, "").strip(), sleutel));
        return begun(programme, name, sleutel);
    }

    /** The fields that must be filled in, in order: a municipality for a new programme only. */
    private static Map<String, String> needed(Map<String, String> sent, String chosen) {
        Map<String, String> needed = new LinkedHashMap<>();
        for (String field : chosen.equals(NEW) ? List.of(NAME, PROGRAMME, MUNICIPALITY) : List.of(NAME, PROGRAMME)) {
            needed.put(field, sent.getOrDefault(field, ""));
        }
        return needed;
    }

    private String formAnywhere(
            Map<String, String> sent, Map<String, String> problems, UUID token, Locale locale, Model model) {
        List<Option> options = offered(Wording.in(Language.of(locale)));
        model.addAttribute("programmes", options);
        model.addAttribute(
                PROGRAMME, sent.getOrDefault(PROGRAMME, options.getFirst().value()));
        model.addAttribute(MUNICIPALITY, sent.getOrDefault(MUNICIPALITY, ""));
        fill(model, sent.getOrDefault(NAME, ""), problems, token);
        return "sheet/begin";
    }

    /** Nothing is chosen for whoever has a programme: a new one is made by who says so. */
    private List<Option> offered(Wording wording) {
        List<Option> options = new ArrayList<>();
        writable().forEach(file -> options.add(new Option(file.id().toString(), file.name())));
        if (!options.isEmpty()) {
            options.addFirst(new Option("", wording.say(Label.term("choice.choose"))));
        }
        options.add(new Option(NEW, wording.say(Label.term("sheet.begin.programme.new"))));
        return options;
    }

    /** The programmes in which the reader may begin a sheet. */
    private List<ProgrammeFile> writable() {
        List<ProgrammeFile> found = programmes.all();
        audit.listedProgrammes(
                "programmes", found.stream().map(ProgrammeFile::id).toList());
        return found.stream().filter(file -> relations.mayWrite(file.id())).toList();
    }

    private String begun(UUID programmeId, String name, UUID token) {
        UUID sheet = sheets.begin(programmeId, name.strip(), token);
        return "redirect:/programmas/" + programmeId + "/berekeningen/" + sheet;
    }

    private static void fill(Model model, String name, Map<String, String> problems, UUID token) {
        model.addAttribute(NAME, name);
        model.addAttribute("problems", problems);
        model.addAttribute("sleutel", token);
    }

    private static Map<String, String> problems(Wording wording, Map<String, String> typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        typed.forEach((field, text) -> {
            try {
                if (Reading.NAME.read(text, Language.DUTCH).isEmpty()) {
                    String problem = field.equals(PROGRAMME) ? "casefile.problem.choose" : "programme-problem.needed";
                    problems.put(field, wording.say(Label.term(problem)));
                }
            } catch (Reading.Unreadable e) {
                problems.put(field, wording.say(e.problem()));
            }
        });
        return problems;
    }
}
