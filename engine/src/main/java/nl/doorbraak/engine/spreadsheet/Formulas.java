package nl.doorbraak.engine.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;

/**
 * Writes what a node does as a formula over the cells of its parts.
 *
 * <p>A spreadsheet reckons in binary fractions. Where a choice hangs on equality, figures are first rounded to nine
 * decimals, so that 0.1 + 0.2 is 0.3 there too. What is not quantified is {@code NA()}, which spreads by itself.
 */
final class Formulas {

    /** Rows of a table in one CHOOSE, which takes 254 at most. */
    private static final int MOST_CHOICES = 200;

    /** Arguments of one function, which takes 255 at most. */
    private static final int MOST_ARGUMENTS = 200;

    private static final String NOT_AVAILABLE = "NA()";

    /** Where the cells of nodes stand. */
    interface Places {
        Place of(Calculation node);

        /** The result of the first case; those of the other cases stand below it. */
        Place firstCase(SumOverCases cases);
    }

    private final String page;
    private final Places places;

    Formulas(String page, Places places) {
        this.page = page;
        this.places = places;
    }

    String of(Calculation node) {
        return switch (node) {
            case Known known -> known.figure().toPlainString();
            case NotQuantified _ -> NOT_AVAILABLE;
            case Sum sum -> sum.parts().isEmpty() ? "0" : over("SUM", sum.parts());
            case Product product -> product.parts().stream().map(this::at).collect(Collectors.joining("*"));
            case Difference difference -> at(difference.from()) + "-" + at(difference.less());
            case Ratio ratio -> ratio(at(ratio.above()), at(ratio.below()));
            case Compound compound -> compound(at(compound.rate()), at(compound.years()));
            case Least least -> over("MIN", least.parts());
            case Most most -> over("MAX", most.parts());
            case When when -> when(when);
            case LookUp lookUp ->
                table(
                        at(lookUp.at()),
                        lookUp.rows().stream().map(LookUp.Row::at).toList(),
                        values(lookUp));
            case AtYear atYear ->
                table(
                        at(atYear.year()),
                        years(atYear),
                        List.copyOf(atYear.series().values()));
            case Rounded rounded -> "ROUND(" + at(rounded.exact()) + "," + rounded.decimals() + ")";
            case Persisting persisting -> persisting(persisting);
            case SumOverCases cases -> cases.cases() == 0 ? "0" : "SUM(" + caseColumn(cases) + ")";
        };
    }

    private String at(Calculation node) {
        return places.of(node).from(page);
    }

    /** A function over many cells; where there are more than it takes, over itself. */
    private String over(String function, List<Calculation> parts) {
        List<String> ranges = ranges(parts);
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < ranges.size(); from += MOST_ARGUMENTS) {
            List<String> group = ranges.subList(from, Math.min(from + MOST_ARGUMENTS, ranges.size()));
            groups.add(function + "(" + String.join(",", group) + ")");
        }
        return groups.size() == 1 ? groups.getFirst() : function + "(" + String.join(",", groups) + ")";
    }

    /** The cells of parts; cells below each other become one range. */
    private List<String> ranges(List<Calculation> parts) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            boolean goesOn = i < parts.size() && places.of(parts.get(i)).isJustBelow(places.of(parts.get(i - 1)));
            if (!goesOn) {
                Place start = places.of(parts.get(first));
                int last = places.of(parts.get(i - 1)).row();
                ranges.add(first == i - 1 ? start.from(page) : start.downTo(last, page));
                first = i;
            }
        }
        return ranges;
    }

    private static String ratio(String above, String below) {
        return "IF(%2$s=0,NA(),%1$s/%2$s)".formatted(above, below);
    }

    private static String compound(String rate, String years) {
        return "IF(OR(%1$s<=-1,ABS(%2$s)>1000,ROUND(%2$s*2,0)<>%2$s*2),NA(),(1+%1$s)^%2$s)".formatted(rate, years);
    }

    private String when(When when) {
        return "IF(ROUND(%s-%s,9)%s0,%s,%s)"
                .formatted(
                        at(when.left()),
                        at(when.right()),
                        sign(when.comparison()),
                        at(when.then()),
                        at(when.otherwise()));
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
            case AT_LEAST -> ">=";
            case MORE -> ">";
        };
    }

    private static List<Calculation> values(LookUp lookUp) {
        return lookUp.rows().stream().map(LookUp.Row::value).toList();
    }

    private static List<BigDecimal> years(AtYear atYear) {
        return atYear.series().keySet().stream().map(BigDecimal::valueOf).toList();
    }

    private String table(String at, List<BigDecimal> keys, List<Calculation> values) {
        if (keys.isEmpty()) {
            return "IF(ISNUMBER(%1$s),NA(),%1$s)".formatted(at);
        }
        int here = Math.min(keys.size(), MOST_CHOICES);
        String match = "MATCH(ROUND(%s,9),{%s},0)"
                .formatted(at, joined(keys.subList(0, here).stream().map(BigDecimal::toPlainString)));
        String choice = "CHOOSE(%s,%s)"
                .formatted(match, joined(values.subList(0, here).stream().map(this::at)));
        return keys.size() == here
                ? choice
                : "IF(ISNUMBER(%s),%s,%s)"
                        .formatted(
                                match,
                                choice,
                                table(at, keys.subList(here, keys.size()), values.subList(here, values.size())));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(","));
    }

    private String persisting(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> "1";
            case Persistence.FlatTerminal(Calculation relapse) -> "1-" + at(relapse);
            case Persistence.DropOff(Calculation yearly) -> dropOff(at(yearly), node.year() - 1);
            case Persistence.RelapseCurve curve ->
                curve.felt(node.year()).map(relapse -> "1-" + at(relapse)).orElse("1");
        };
    }

    /** Nothing has dropped off in the first year, also where nobody can say how much will: then there is no figure. */
    private static String dropOff(String yearly, int times) {
        return times == 0 ? "IF(ISNUMBER(%1$s),1,%1$s)".formatted(yearly) : "(1-%s)^%d".formatted(yearly, times);
    }

    private String caseColumn(SumOverCases cases) {
        Place first = places.firstCase(cases);
        return first.downTo(first.row() + cases.cases() - 1, page);
    }
}
