package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/**
 * Questions about what somebody filled in that may well be right: the same thing twice, far more or less than usual, a chance that
 * is no chance. They stand beside the field and keep nobody from saving; what cannot be is refused by {@link EntryCheck}.
 */
public final class Plausible {

    /** The most of a unit that one person has in a year. More is a question; our own choice, ten times what is usual. */
    private static final Map<PriceUnit, Integer> MOST = Map.of(
            PriceUnit.ONCE, 100,
            PriceUnit.HOUR, 2000,
            PriceUnit.DAY, 366,
            PriceUnit.MONTH, 12,
            PriceUnit.YEAR, 10,
            PriceUnit.HOUSEHOLD_YEAR, 10,
            PriceUnit.INTERVENTION, 100,
            PriceUnit.TRAJECTORY, 10,
            PriceUnit.CONSULT, 200,
            PriceUnit.FTE_YEAR, 10);

    private static final Map<PriceUnit, Integer> FULL_YEAR = Map.of(PriceUnit.DAY, 365, PriceUnit.MONTH, 12);

    private final Entry line;
    private final Map<Field, Label> questions = new EnumMap<>(Field.class);

    private Plausible(Entry line) {
        this.line = line;
    }

    /**
     * The questions about an entry, by field; empty when nothing looks odd.
     *
     * @param input with the entry in it
     */
    public static Map<Field, Label> of(Entry entry, ReturnInput input) {
        Plausible plausible = new Plausible(entry);
        if (entry.kind() == EntryKind.LINE) {
            plausible.twice(input);
            plausible.much();
            plausible.certain();
            plausible.little();
        }
        return plausible.questions;
    }

    /** The most of a unit that is in a year for one person. */
    static int most(PriceUnit unit) {
        return MOST.getOrDefault(unit, Integer.MAX_VALUE);
    }

    /** The unit in which a line counts; none where it has no amount. */
    static Optional<PriceUnit> unit(Entry line) {
        return PriceUnit.of(line.text(Field.UNIT))
                .or(() -> line.price().map(price -> price.price().item().unit()));
    }

    private void twice(ReturnInput input) {
        boolean again = input.of(EntryKind.LINE).stream()
                .filter(other -> !other.id().equals(line.id()))
                .anyMatch(this::isTheSame);
        if (again) {
            questions.put(
                    line.given(Field.PRICE_ITEM).isPresent() ? Field.PRICE_ITEM : Field.NAME,
                    Label.term("casefile.question.twice"));
        }
    }

    private boolean isTheSame(Entry other) {
        return other.is(Field.SCENARIO, line.text(Field.SCENARIO))
                && person(other).equals(person(line))
                && what(other).equals(what(line))
                && meet(other);
    }

    /** One and the same thing in other years is no doubling. */
    private boolean meet(Entry other) {
        return first(line) <= last(other) && first(other) <= last(line);
    }

    private void much() {
        Optional<BigDecimal> quantity = line.given(Field.QUANTITY).map(BigDecimal::new);
        Optional<PriceUnit> unit = unit(line);
        if (quantity.isPresent() && unit.isPresent()) {
            boolean much = quantity.get().compareTo(BigDecimal.valueOf(most(unit.get()))) > 0;
            if (much) {
                questions.put(
                        Field.QUANTITY,
                        Label.term("casefile.question.much", unit.get().label()));
            }
        }
    }

    /** What is counted in months or days is easily filled in as one, as if it were a price per year. */
    private void little() {
        Optional<PriceUnit> unit = unit(line).filter(FULL_YEAR::containsKey);
        Optional<BigDecimal> quantity = line.given(Field.QUANTITY).map(BigDecimal::new);
        if (unit.isEmpty() || quantity.isEmpty()) {
            return;
        }
        BigDecimal year = BigDecimal.valueOf(FULL_YEAR.getOrDefault(unit.get(), 0));
        boolean one = quantity.get().compareTo(BigDecimal.ONE) == 0;
        if (one || line.is(Field.SCENARIO, Scenario.NOW.id()) && quantity.get().compareTo(year) < 0) {
            questions.put(
                    Field.QUANTITY,
                    Label.term(
                            "casefile.question.little",
                            FigureFormat.label(quantity.get(), Unit.NUMBER),
                            one ? unit.get().label() : unit.get().labelOfMany(),
                            FigureFormat.label(year, Unit.NUMBER)));
        }
    }

    private void certain() {
        boolean certain = line.given(Field.CHANCE)
                .filter(chance -> new BigDecimal(chance).compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        if (certain) {
            questions.put(Field.CHANCE, Label.term("casefile.question.certain"));
        }
    }

    private static String person(Entry entry) {
        return entry.given(Field.PERSON).orElse(HouseholdCases.THE_WHOLE_HOUSEHOLD);
    }

    private static String what(Entry entry) {
        return entry.given(Field.PRICE_ITEM)
                .orElseGet(() -> "own: " + entry.text(Field.NAME).strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static int first(Entry entry) {
        return entry.given(Field.FROM_YEAR).map(Integer::valueOf).orElse(1);
    }

    private static int last(Entry entry) {
        return entry.given(Field.TO_YEAR).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }
}
