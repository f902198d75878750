package nl.doorbraak.app.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.ListsProgrammes;
import nl.doorbraak.app.access.OpensProgrammes;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.app.programme.ProgrammeFile;
import nl.doorbraak.app.programme.Programmes;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the programmes of whoever looks, and opening a new one. */
@Controller
class ProgrammeList {

    private static final String MUNICIPALITY = "Voorbeeldstad";
    private static final List<String> OPENING = List.of(Role.COORDINATOR.code(), Role.CONTROLLER.code());

    private final Programmes programmes;
    private final Audit audit;

    ProgrammeList(Programmes programmes, Audit audit) {
        this.programmes = programmes;
        this.audit = audit;
    }

    @ListsProgrammes("programmes")
    @GetMapping("/programmas")
    String list(Authentication reader, Model model) {
        List<ProgrammeFile> found = programmes.all();
        audit.listedProgrammes(
                "programmes", found.stream().map(ProgrammeFile::id).toList());
        model.addAttribute("programmes", found);
        model.addAttribute(
                "opens",
                reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(OPENING::contains));
        return "programme/list";
    }

    @ForRoles({Role.COORDINATOR, Role.CONTROLLER})
    @GetMapping("/programmas/nieuw")
    String form(Model model) {
        return form(model, "", Map.of(), UUID.randomUUID());
    }

    @OpensProgrammes("programme")
    @PostMapping("/programmas/nieuw")
    String open(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        Optional<Label> problem = problem(naam);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String said = Wording.in(Language.of(locale)).say(problem.get());
            return form(model, naam, Map.of("naam", said), sleutel);
        }
        return "redirect:/programmas/" + programmes.open(naam.strip(), MUNICIPALITY, sleutel) + "/uitgangspunten";
    }

    private static Optional<Label> problem(String name) {
        try {
            return Reading.NAME.read(name, Language.DUTCH).isEmpty()
                    ? Optional.of(Label.term("programmes.new.name.problem"))
                    : Optional.empty();
        } catch (Reading.Unreadable e) {
            return Optional.of(e.problem());
        }
    }

    private static String form(Model model, String name, Map<String, String> problems, UUID token) {
        model.addAttribute("naam", name);
        model.addAttribute("problems", problems);
        model.addAttribute("sleutel", token);
        return "programme/new";
    }
}
