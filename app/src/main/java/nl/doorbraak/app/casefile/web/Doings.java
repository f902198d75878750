package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;

/** Says on the next page what was just added, taken out or put back. */
@Component
class Doings {

    private final ReturnVersions versions;

    Doings(ReturnVersions versions) {
        this.versions = versions;
    }

    /** Something new was kept. */
    Told added(CaseHead head, Form<EntryKind, Field> form, Language language) {
        String scenario = form.typed().getOrDefault(Field.SCENARIO, "");
        String more = head.room("nieuw/" + form.kind().id()) + (scenario.isEmpty() ? "" : "?situatie=" + scenario);
        String name = form.kind().ofReturn()
                ? name(versions.current(form.about()), form.id(), language)
                : form.typed().getOrDefault(Field.NAME, "").strip();
        return new Told(say("case.told.added", name, language), more, null, 0, form.token());
    }

    /** A line or cost was taken out, and can be put back. */
    Told removed(CaseHead head, String id, int version, Language language) {
        int before = version - 1;
        String name = versions.find(head.file().id(), before)
                .map(seen -> name(seen, id, language))
                .orElse("");
        String back = head.room("regels/" + id + "/terug");
        return new Told(say("case.told.removed", name, language), null, back, before, UUID.randomUUID());
    }

    /** It was put back, or no longer fits. */
    Told putBack(CaseHead head, String id, boolean kept, Language language) {
        String name = kept ? name(versions.current(head.file().id()), id, language) : "";
        return new Told(
                say(kept ? "case.told.back" : "case.told.not-back", name, language), null, null, 0, UUID.randomUUID());
    }

    private static String name(ReturnVersion version, String id, Language language) {
        return version.input()
                .find(id)
                .map(entry -> new EntryViews(Wording.in(language), List.of(), "").name(entry))
                .orElse("");
    }

    private static String say(String key, String name, Language language) {
        return Wording.in(language).say(Label.term(key, Label.verbatim(name)));
    }
}
