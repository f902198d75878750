package nl.doorbraak.app.casefile.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.OpensCases;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a new case. */
@Controller
class NewCase {

    private static final String MUNICIPALITY = "Voorbeeldstad";

    private final CaseFiles files;

    NewCase(CaseFiles files) {
        this.files = files;
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/casussen/nieuw")
    String form(Model model) {
        return form(model, "", "", "", Map.of(), UUID.randomUUID());
    }

    @OpensCases("case")
    @PostMapping("/casussen/nieuw")
    String open(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String wijk,
            @RequestParam(defaultValue = "") String samenstelling,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        Map<String, String> problems = problems(naam, wijk, samenstelling, Wording.in(Language.of(locale)));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, naam, wijk, samenstelling, problems, sleutel);
        }
        return "redirect:/casussen/"
                + files.open(naam.strip(), MUNICIPALITY, wijk.strip(), samenstelling.strip(), sleutel);
    }

    private static Map<String, String> problems(String name, String district, String composition, Wording wording) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map.of("naam", name, "wijk", district, "samenstelling", composition).forEach((field, text) -> {
            try {
                (field.equals("samenstelling") ? Reading.TEXT : Reading.NAME).read(text, wording.language());
            } catch (Reading.Unreadable e) {
                problems.put(field, wording.say(e.problem()));
            }
        });
        if (name.isBlank()) {
            problems.put("naam", wording.say(Label.term("case.new.name.problem")));
        }
        if (district.isBlank()) {
            problems.put("wijk", wording.say(Label.term("case.new.district.problem")));
        }
        return problems;
    }

    private static String form(
            Model model, String name, String district, String composition, Map<String, String> problems, UUID token) {
        model.addAttribute("naam", name);
        model.addAttribute("wijk", district);
        model.addAttribute("samenstelling", composition);
        model.addAttribute("problems", problems);
        model.addAttribute("sleutel", token);
        return "casefile/new";
    }
}
