package nl.doorbraak.app.programme.web;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.app.casefile.Reading;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The fields of a form about a programme with what was typed, what is wrong and what there is to choose, in one language. */
final class ProgrammeFieldViews {

    private static final Set<ProgrammeField> LONG = Set.of(TARGET_GROUP, DEFINITION, NOT_IN_EUROS, NOTE);

    private final Wording wording;
    private final ProgrammeChoices choices;

    ProgrammeFieldViews(Wording wording) {
        this.wording = wording;
        this.choices = new ProgrammeChoices(wording);
    }

    /** All fields of a kind, in order. */
    List<ProgrammeFieldView> of(
            ProgrammeKind kind, Map<ProgrammeField, String> shown, Map<ProgrammeField, Label> problems) {
        return kind.fields().stream()
                .map(field -> view(kind, field, shown.getOrDefault(field, ""), problems.get(field)))
                .toList();
    }

    private ProgrammeFieldView view(
            ProgrammeKind kind, ProgrammeField field, String value, @org.jspecify.annotations.Nullable Label problem) {
        String hint = hintKey(kind, field);
        List<Option> options = choices.of(field);
        return new ProgrammeFieldView(
                field.id(),
                wording.say(Label.term(labelKey(kind, field))),
                wording.knows(hint) ? wording.say(Label.term(hint)) : null,
                value,
                problem == null ? null : wording.say(problem),
                look(field, options),
                options);
    }

    private String labelKey(ProgrammeKind kind, ProgrammeField field) {
        String own = field.labelKey() + "." + kind.id();
        return wording.knows(own) ? own : field.labelKey();
    }

    private String hintKey(ProgrammeKind kind, ProgrammeField field) {
        String own = labelKey(kind, field) + ".hint";
        return wording.knows(own) ? own : field.labelKey() + ".hint";
    }

    private static String look(ProgrammeField field, List<Option> options) {
        if (!options.isEmpty()) {
            return "choice";
        }
        if (LONG.contains(field)) {
            return "long";
        }
        return field.reading() == Reading.TEXT ? "text" : field.reading() == Reading.PERCENTAGES ? "mid" : "short";
    }
}
