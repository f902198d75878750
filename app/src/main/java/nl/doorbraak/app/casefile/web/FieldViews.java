package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.FieldGroup;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Reading;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The fields of a form with what was typed, what is wrong and what there is to choose, in one language. */
final class FieldViews {

    private static final Set<Field> LONG =
            Set.of(Field.NOTE, Field.REASON, Field.NOT_IN_EUROS, Field.BOTH_COUNT, Field.ALSO_SHRINK_NEGATIVE);
    private final Wording wording;
    private final Choices choices;

    FieldViews(Wording wording, List<Member> members) {
        this.wording = wording;
        this.choices = new Choices(wording, members);
    }

    /** All groups of fields of a kind, in order. */
    List<GroupView> of(EntryKind kind, Map<Field, String> shown, Map<Field, Label> problems) {
        return kind.groups().stream()
                .map(group -> new GroupView(
                        group.id(),
                        group.fields().stream()
                                .map(field -> view(kind, field, shown.getOrDefault(field, ""), problems))
                                .toList(),
                        open(group, shown, problems)))
                .toList();
    }

    private static boolean open(FieldGroup group, Map<Field, String> shown, Map<Field, Label> problems) {
        return group.fields().stream()
                .anyMatch(field -> problems.containsKey(field)
                        || (group.id().equals("apart") || group.id().equals("range"))
                                && !shown.getOrDefault(field, "").isEmpty());
    }

    private FieldView view(EntryKind kind, Field field, String value, Map<Field, Label> problems) {
        Label problem = problems.get(field);
        String hint = hintKey(kind, field);
        List<Option> options = choices.of(field);
        return new FieldView(
                field.id(),
                wording.say(Label.term(field.labelKey())),
                wording.knows(hint) ? wording.say(Label.term(hint)) : null,
                value,
                problem == null ? null : wording.say(problem),
                look(field, options),
                options);
    }

    private String hintKey(EntryKind kind, Field field) {
        String own = field.labelKey() + "." + kind.id();
        return wording.knows(own) ? own : field.labelKey() + ".hint";
    }

    private static String look(Field field, List<Option> options) {
        if (field == Field.PRICE_ITEM) {
            return "price";
        }
        if (!options.isEmpty()) {
            return "choice";
        }
        if (LONG.contains(field)) {
            return "long";
        }
        return field.reading() == Reading.TEXT ? "text" : field.reading() == Reading.PERCENTAGES ? "mid" : "short";
    }
}
