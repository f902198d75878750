package nl.doorbraak.app.resident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations.Helper;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.resident.Item;
import nl.doorbraak.app.resident.Objection;
import nl.doorbraak.app.resident.Objections;
import nl.doorbraak.app.resident.OwnFile;
import nl.doorbraak.app.resident.OwnRooms;
import nl.doorbraak.app.resident.OwnWords;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "This is not right": one short form about one item, which says who answers and when. */
@Controller
class ObjectingPages {

    private static final String PAGE = "/mijn/klopt-niet";
    private static final String PART = "own-page";

    private final OwnRooms rooms;
    private final Objections objections;
    private final OwnWords words;
    private final Clock clock;

    ObjectingPages(OwnRooms rooms, Objections objections, OwnWords words, Clock clock) {
        this.rooms = rooms;
        this.objections = objections;
        this.words = words;
        this.clock = clock;
    }

    @ForRoles(Role.RESIDENT)
    @GetMapping(PAGE)
    String form(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam UUID voor,
            @RequestParam String onderdeel,
            Locale locale,
            Model model) {
        Caller caller = user.as(Role.RESIDENT);
        OwnFile file = caller.asking(() -> rooms.open(voor, PART));
        Item item = shown(caller, file, onderdeel);
        return show(caller, file, item, new TypedFields(Map.of()), locale, model);
    }

    @ForRoles(Role.RESIDENT)
    @PostMapping(PAGE)
    String send(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam UUID voor,
            @RequestParam String onderdeel,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Caller caller = user.as(Role.RESIDENT);
        OwnFile file = caller.asking(() -> rooms.open(voor, PART));
        Item item = shown(caller, file, onderdeel);
        TypedFields form = new TypedFields(sent);
        String wrong = form.needed("wat-klopt-niet", "own.object.problem.wrong");
        String shouldBe = form.free("wat-moet-het-zijn");
        if (form.right()) {
            caller.doing(() -> objections.make(voor, item, wrong, shouldBe, sleutel));
            return "redirect:/mijn?voor=" + voor + "&verstuurd#klopt-niet";
        }
        response.setStatus(422);
        return show(caller, file, item, form, locale, model);
    }

    /** An item that is not shown to the reader cannot be objected to: what is held back is answered as what there is not. */
    private Item shown(Caller caller, OwnFile file, String item) {
        return Item.of(item)
                .filter(each -> caller.asking(() -> rooms.shows(file, each)))
                .orElseThrow(NotFound::new);
    }

    private String show(Caller caller, OwnFile file, Item item, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        LocalDate today = LocalDate.now(clock);
        List<Audit.Told> log = item instanceof Item.Visit visit
                ? caller.asking(() -> rooms.log(file, Optional.of(visit.day().plusDays(1)), 1))
                : List.of();
        model.addAttribute("file", file);
        model.addAttribute("item", item.toString());
        model.addAttribute("about", words.items(file, log, wording).say(item.toString()));
        model.addAttribute(
                "written", item instanceof Item.Written(Item.Field field) ? words.written(file, field, wording) : "");
        model.addAttribute("answerer", coordinator(file, today).orElse(""));
        model.addAttribute("answerBy", today.plus(Objection.TERM));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        return "resident/object";
    }

    private static Optional<String> coordinator(OwnFile file, LocalDate today) {
        return file.team().stream()
                .filter(each -> each.relation() == Relation.LEAD_COORDINATOR && each.present(today))
                .map(Helper::name)
                .findFirst();
    }
}
