package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * Which lines and costs of two inputs are held against each other.
 *
 * <p><b>Of one case</b> (two versions, two price lists): those with one id. <b>Of two cases</b>: lines of one scenario, one
 * price item (without one: one name, capitals aside) and the same payers, those for the same person first and otherwise in
 * the order of the cases; costs of one kind and name. Quantities that count different units are never a pair. What has no
 * partner stands in one of the two only.
 */
final class Pairs {

    private static final Wording DUTCH = Wording.in(Language.DUTCH);

    private Pairs() {}

    /** One of the first and one of the second. */
    record Pair<T>(T before, T after) {}

    /** The lines that are held against each other, in the order of the first input. */
    static List<Pair<Line>> lines(HouseholdCase before, HouseholdCase after) {
        BiPredicate<Line, Line> comparable = (one, other) -> countAlike(one.amount(), other.amount())
                && (sameCase(before, after) ? one.id().equals(other.id()) : isAlike(one, other));
        BiPredicate<Line, Line> samePerson = (one, other) -> one.person().equals(other.person());
        return pairs(before.lines(), after.lines(), List.of(comparable.and(samePerson), comparable));
    }

    /** The costs that are held against each other, in the order of the first input. */
    static List<Pair<Cost>> costs(HouseholdCase before, HouseholdCase after) {
        BiPredicate<Cost, Cost> comparable = (one, other) -> countAlike(one.amount(), other.amount())
                && (sameCase(before, after) ? one.id().equals(other.id()) : isAlike(one, other));
        return pairs(before.costs(), after.costs(), List.of(comparable));
    }

    private static boolean sameCase(HouseholdCase before, HouseholdCase after) {
        return before.id().equals(after.id());
    }

    private static boolean isAlike(Line one, Line other) {
        return one.scenario() == other.scenario()
                && what(one).equals(what(other))
                && payers(one).equals(payers(other));
    }

    private static boolean isAlike(Cost one, Cost other) {
        return one.kind() == other.kind() && said(one.name()).equals(said(other.name()));
    }

    private static String what(Line line) {
        return line.amount()
                .listed()
                .map(price -> "item " + price.item().id())
                .orElseGet(() -> "name " + said(line.name()));
    }

    private static String said(Label name) {
        return DUTCH.say(name).strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> payers(Line line) {
        Function<PayerShare, String> budget =
                share -> share.payer().id() + " " + share.law().id();
        return line.paidBy().stream().map(budget).collect(Collectors.toSet());
    }

    /** Whether two amounts count the same unit, as far as both count one. */
    private static boolean countAlike(Amount one, Amount other) {
        return unit(one).isEmpty() || unit(other).isEmpty() || unit(one).equals(unit(other));
    }

    private static Optional<PriceUnit> unit(Amount amount) {
        return switch (amount) {
            case Amount.AtPrice(var _, var quantity) -> Optional.of(quantity.unit());
            case Amount.InEuros(var _, var quantity, var _) -> quantity.map(many -> many.unit());
            case Amount.NotRecorded _, Amount.NotQuantifiable _ -> Optional.empty();
        };
    }

    /** Each is paired once: first with what fits best, then with what fits too. */
    private static <T> List<Pair<T>> pairs(List<T> before, List<T> after, List<BiPredicate<T, T>> fits) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (BiPredicate<T, T> fit : fits) {
            for (T one : before) {
                after.stream()
                        .filter(other -> fit.test(one, other) && isFree(one, other, pairs))
                        .findFirst()
                        .ifPresent(other -> pairs.add(new Pair<>(one, other)));
            }
        }
        return pairs;
    }

    private static <T> boolean isFree(T one, T other, List<Pair<T>> pairs) {
        return pairs.stream().noneMatch(pair -> pair.before() == one || pair.after() == other);
    }
}
