package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.app.form.FieldGroup;
import nl.doorbraak.app.form.FormKind;

/** The kinds of things people fill in about a case. */
public enum EntryKind implements FormKind<Field> {
    /** A provision or an event of one of the three scenarios. */
    LINE,
    /** What it takes to make the breakthrough. */
    COST,
    /** What stands between effect and benefit, each with its reason. One in a case. */
    CORRECTIONS,
    /** The date, the years and the price basis everything is computed with. One in a case. */
    BASIS,
    /** Somebody of the household; kept apart from the return. */
    MEMBER,
    /** What stands in the head of the case; kept apart from the return. */
    HEAD;

    @Override
    public List<FieldGroup<Field>> groups() {
        return FormLayout.of(this);
    }

    @Override
    public List<Field> fields() {
        return groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean single() {
        return this == CORRECTIONS || this == BASIS || this == HEAD;
    }

    /** Whether it can be taken out; the others always stay, empty at most. */
    public boolean removable() {
        return this == LINE || this == COST;
    }

    /** Whether it is part of the versions of the return. */
    public boolean ofReturn() {
        return this != MEMBER && this != HEAD;
    }

    /** The kind of an id. */
    public static Optional<EntryKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
