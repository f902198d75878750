package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;
import org.jspecify.annotations.Nullable;

/** The years at the end of the name of a figure that holds in some of more years. */
final class InYears {

    private static final String YEARS = "effect.in-years";

    private InYears() {}

    /** A name with its years; without years the name itself. */
    static Label of(Label name, @Nullable SortedSet<Integer> years) {
        return years == null || years.isEmpty() ? name : new Label.Term(YEARS, List.of(name, said(years)));
    }

    /** A longer name, with the years of the shorter one at its end again. */
    static Label keeping(Label name, UnaryOperator<Label> longer) {
        return name instanceof Label.Term(String key, List<Label> parts) && key.equals(YEARS)
                ? new Label.Term(YEARS, List.of(longer.apply(parts.getFirst()), parts.getLast()))
                : longer.apply(name);
    }

    /** A longer name that holds in one year only, whatever the years of the shorter one. */
    static Label only(int year, Label name, UnaryOperator<Label> longer) {
        return name instanceof Label.Term(String key, List<Label> parts) && key.equals(YEARS)
                ? Label.term("effect.in-year", longer.apply(parts.getFirst()), Said.number(year))
                : longer.apply(name);
    }

    private static Label said(SortedSet<Integer> years) {
        Label first = Said.number(years.first());
        Label last = Said.number(years.last());
        if (years.size() == 1) {
            return Label.term("effect.year", first);
        }
        return years.last() - years.first() + 1 == years.size()
                ? Label.term("effect.years", first, last)
                : years.stream()
                        .<Label>map(Said::number)
                        .reduce((one, other) -> Label.term("notice.and", one, other))
                        .map(all -> Label.term("effect.year", all))
                        .orElseThrow();
    }
}
