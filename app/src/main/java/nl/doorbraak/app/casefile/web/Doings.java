package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Told;
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
        return Told.added(Wording.in(language), name, more, form.token());
    }

    /** A line or cost was taken out, and can be put back. */
    Told removed(CaseHead head, String id, int version, Language language) {
        int before = version - 1;
        String name = versions.find(head.file().id(), before)
                .map(seen -> name(seen, id, language))
                .orElse("");
        return Told.removed(Wording.in(language), name, head.room("regels/" + id + "/terug"), before);
    }

    /** It was put back, or no longer fits. */
    Told putBack(CaseHead head, String id, boolean kept, Language language) {
        Optional<String> name = Optional.of(versions.current(head.file().id()))
                .filter(_ -> kept)
                .map(now -> name(now, id, language));
        return Told.putBack(Wording.in(language), name);
    }

    private static String name(ReturnVersion version, String id, Language language) {
        return version.input()
                .find(id)
                .map(entry -> new EntryViews(Wording.in(language), List.of(), "").name(entry))
                .orElse("");
    }
}
