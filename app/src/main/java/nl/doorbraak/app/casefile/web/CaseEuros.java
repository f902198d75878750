package nl.doorbraak.app.casefile.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.effect.Spending;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Language;

/**
 * What a version of a case comes to in euros, for the rooms in which it is filled in: figures of the return itself, each of
 * which opens on the pages of the return. All sums are of what all payers pay together.
 *
 * @param years how many years the sums are about
 * @param period those years in words: {@code eerste 12 maanden}
 * @param per the same in a sentence: {@code per jaar}, or {@code in 3 jaar}
 * @param rows per line and year, or per cost over all years, by the id of the line or cost; a line with its chance
 * @param events what each line comes to when it happens, by its id
 * @param chances the chance of each line that has one, by its id
 * @param worstFirst the ids of what may happen, the highest expected amount first and what has none last
 * @param strip now, without, after and the costs side by side
 * @param laws what is in use now by law
 * @param overlaps which lines overlap, so that only one of them counts in a sum
 */
public record CaseEuros(
        int years,
        String period,
        String per,
        Map<String, AmountView> rows,
        Map<String, AmountView> events,
        Map<String, AmountView> chances,
        AmountView now,
        AmountView mayHappen,
        AmountView after,
        AmountView costs,
        List<String> worstFirst,
        List<Side> strip,
        LawCosts laws,
        List<String> overlaps) {

    private static final Comparator<Optional<BigDecimal>> WORST_FIRST = Comparator.comparing(
                    Optional<BigDecimal>::isEmpty)
            .thenComparing(figure -> figure.orElse(BigDecimal.ZERO), Comparator.reverseOrder());

    /**
     * One of the sums that stand side by side.
     *
     * @param amount empty while nothing was filled in for it: that is not zero
     */
    public record Side(String id, Optional<AmountView> amount, Bar bar) {}

    /** The euros of a version; empty when nothing was filled in or when it cannot be computed. */
    static Optional<CaseEuros> of(HouseholdCase input, String room, int version, Language language) {
        if (isEmpty(input)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(CaseReturn.of(input), room, version, language));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** Whether there is nothing to compute yet. */
    static boolean isEmpty(HouseholdCase input) {
        return input.lines().isEmpty() && input.costs().isEmpty();
    }

    private static CaseEuros of(CaseReturn result, String room, int version, Language language) {
        HouseholdCase input = result.input();
        Figures figures = new Figures(result.figures().values(), language, address(room, version, input));
        Spending spending = result.spending();
        return new CaseEuros(
                input.years(),
                input.years() == 1
                        ? figures.say("return.period.one")
                        : figures.say("return.period.more", String.valueOf(input.years())),
                per(input.years(), figures),
                rows(result, figures),
                each(result, ".if-it-happens", figures),
                chances(input, figures),
                figures.amount(spending.now()),
                figures.amount(spending.mayHappen()),
                figures.amount(spending.after()),
                figures.amount(spending.costs()),
                worstFirst(result, figures),
                strip(result, figures),
                new LawCostViews(result, figures).view(),
                result.notices().stream()
                        .filter(notice -> notice.kind() == Notice.Kind.OVERLAP)
                        .map(notice -> figures.say(notice.message()))
                        .toList());
    }

    /** The years of a sum as a sentence says them: only a sum of one year is per year. */
    static String per(int years, Figures figures) {
        return years == 1
                ? figures.say("picture.period.one")
                : figures.say("picture.period.more", String.valueOf(years));
    }

    /** Where the figures of a version open: on the pages of its return. */
    static UnaryOperator<String> address(String room, int version, HouseholdCase input) {
        return key -> room + "/figuur/" + key + "?versie=" + version + "&bril="
                + input.lens().id();
    }

    private static Map<String, AmountView> rows(CaseReturn result, Figures figures) {
        Map<String, AmountView> rows = each(result, "", figures);
        result.input().costs().forEach(cost -> rows.put(cost.id(), figures.amount(node(result, "costs." + cost.id()))));
        return rows;
    }

    private static Map<String, AmountView> each(CaseReturn result, String what, Figures figures) {
        Map<String, AmountView> lines = new HashMap<>();
        result.input()
                .lines()
                .forEach(line -> lines.put(line.id(), figures.amount(node(result, "lines." + line.id() + what))));
        return lines;
    }

    private static Map<String, AmountView> chances(HouseholdCase input, Figures figures) {
        Map<String, AmountView> chances = new HashMap<>();
        input.lines()
                .forEach(line -> figures.find(input.addressOfChance(line))
                        .ifPresent(chance -> chances.put(line.id(), figures.amount(chance))));
        return chances;
    }

    private static Calculation node(CaseReturn result, String address) {
        return Objects.requireNonNull(result.figures().get(address));
    }

    private static List<String> worstFirst(CaseReturn result, Figures figures) {
        return result.input().lines().stream()
                .filter(line -> line.scenario() == Scenario.WITHOUT)
                .map(Line::id)
                .sorted(Comparator.comparing(
                        id -> figures.outcome(node(result, "lines." + id)).figure(), WORST_FIRST))
                .toList();
    }

    private static List<Side> strip(CaseReturn result, Figures figures) {
        Spending spending = result.spending();
        List<Calculation> sums = List.of(spending.now(), spending.without(), spending.after(), spending.costs());
        Scale scale = Scale.over(sums.stream()
                .flatMap(sum -> figures.outcome(sum).figure().stream())
                .toList());
        List<Side> strip = new ArrayList<>();
        for (String id : List.of("now", "without", "after", "costs")) {
            Calculation sum = sums.get(strip.size());
            boolean filled = isFilled(result.input(), id);
            BigDecimal drawn = figures.outcome(sum).figure().filter(_ -> filled).orElse(BigDecimal.ZERO);
            strip.add(new Side(
                    id,
                    filled ? Optional.of(figures.amount(sum)) : Optional.empty(),
                    scale.bar(id.equals("costs") ? "cost" : id, drawn)));
        }
        return strip;
    }

    /** Without a breakthrough what is in use now goes on, so that either fills it in. */
    private static boolean isFilled(HouseholdCase input, String side) {
        return switch (side) {
            case "costs" -> !input.costs().isEmpty();
            case "without" -> input.lines().stream().anyMatch(line -> line.scenario() != Scenario.AFTER);
            default ->
                input.lines().stream().anyMatch(line -> line.scenario().id().equals(side));
        };
    }
}
