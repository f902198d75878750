package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/**
 * What the engine finds wrong with the version a form would make, said beside the fields of that form. What was already
 * wrong elsewhere in the case does not keep anybody from filling in this form.
 */
final class VersionCheck {

    /** Where a problem stands when a form has no field of the same name: the first of these that it has. */
    private static final Map<String, List<Field>> PLACES = Map.of(
            "chance", List.of(Field.CHANCE, Field.HAIRCUT),
            "quantity", List.of(Field.UNIT, Field.QUANTITY, Field.HAIRCUT),
            "price", List.of(Field.PRICE_ITEM, Field.PRICE_YEAR, Field.EUROS, Field.HOLDING, Field.REFERENCE_DATE),
            "payers", List.of(Field.PAYER),
            "years", List.of(Field.FROM_YEAR, Field.YEARS),
            "discount", List.of(Field.DISCOUNT, Field.PRICE_BASIS),
            "base-year", List.of(Field.BASE_YEAR, Field.PRICE_ITEM, Field.EUROS),
            "persistence", List.of(Field.RELAPSE),
            "evidence-grade", List.of(Field.HAIRCUT),
            "event", List.of(Field.SCENARIO));

    private final Entry entry;
    private final ReturnInput input;

    private VersionCheck(Entry entry, ReturnInput input) {
        this.entry = entry;
        this.input = input;
    }

    /**
     * What is wrong, by field; empty when the form may be kept.
     *
     * @param input with the entry in it
     * @param before what was wrong without the entry
     * @param after what is wrong with it
     */
    static Map<Field, Label> of(Entry entry, ReturnInput input, List<Problem> before, List<Problem> after) {
        VersionCheck check = new VersionCheck(entry, input);
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        after.stream()
                .filter(problem -> problem.subject().equals(entry.id()) || !before.contains(problem))
                .forEach(problem -> problems.putIfAbsent(check.field(problem), check.said(problem)));
        return problems;
    }

    private Field field(Problem problem) {
        if (problem.field().equals("price") && entry.is(Field.AMOUNT_KIND, EntryCheck.OWN)) {
            return Field.PRICE_YEAR;
        }
        List<Field> asked = entry.kind().fields();
        return Stream.concat(
                        Field.of(problem.field()).stream(), PLACES.getOrDefault(problem.field(), List.of()).stream())
                .filter(asked::contains)
                .findFirst()
                .orElse(asked.getFirst());
    }

    /** The problem, with the name of the line or cost it is about where that is another one than the form is about. */
    private Label said(Problem problem) {
        if (problem.field().equals("event")) {
            return input.find(problem.subject())
                    .filter(other -> !other.id().equals(entry.id()))
                    .map(other -> Label.term("casefile.problem.event-in-use", name(other)))
                    .orElse(Label.term("casefile.problem.choose"));
        }
        return input.find(problem.subject())
                .filter(other -> !other.id().equals(entry.id()))
                .map(other -> Label.term("casefile.problem.elsewhere", name(other), problem.message()))
                .orElse(problem.message());
    }

    private static Label name(Entry other) {
        Optional<Label> own = other.given(Field.NAME).map(Label::verbatim);
        return own.or(() -> other.price().map(price -> price.price().item().name()))
                .orElseGet(() -> Label.term("entry." + other.kind().id()));
    }
}
