package nl.doorbraak.app.casefile.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.effect.Spending;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.reading.Outcome;

/** Reads the costs by law out of a return. */
record LawCostViews(CaseReturn result, Figures figures) {

    /** Budgets that are no statute: one pays for them, not by way of them. */
    private static final Set<Law> BUDGETS = EnumSet.of(Law.HOUSING, Law.SAFETY, Law.OTHER);
    /** A label fits in a part that is at least so much of the whole, on any screen and on a wide one. */
    private static final BigDecimal CODE = new BigDecimal("0.13");

    private static final BigDecimal CODE_WIDE = new BigDecimal("0.04");
    private static final BigDecimal AMOUNT = new BigDecimal("0.27");
    private static final BigDecimal AMOUNT_WIDE = new BigDecimal("0.1");

    LawCosts view() {
        Spending spending = result.spending();
        List<Map.Entry<Law, Spending.OfLaw>> laws = spending.laws().entrySet().stream()
                .sorted(Comparator.comparing(entry -> euros(entry.getValue().now()), Comparator.reverseOrder()))
                .toList();
        return new LawCosts(
                finding(laws),
                figures.say("picture.cost.bar", said(laws)),
                parts(laws),
                laws.stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList(),
                figures.amount(spending.now()),
                figures.amount(spending.shares()),
                moves());
    }

    private String finding(List<Map.Entry<Law, Spending.OfLaw>> laws) {
        Calculation now = result.spending().now();
        if (!(figures.outcome(now) instanceof Outcome.Figure(BigDecimal whole))) {
            return figures.say("picture.cost.unknown");
        }
        String period = CaseEuros.per(result.input().years(), figures);
        if (whole.signum() <= 0) {
            return figures.say("picture.cost.plain", figures.text(now), period);
        }
        Law most = laws.getFirst().getKey();
        return figures.say(
                BUDGETS.contains(most) ? "picture.cost.finding.budget" : "picture.cost.finding.statute",
                figures.text(now),
                period,
                share(laws.getFirst().getValue().share()),
                inSentence(most));
    }

    private String share(Calculation share) {
        return figures.outcome(share).figure().map(figures.format()::inHeading).orElseGet(() -> figures.text(share));
    }

    private String inSentence(Law law) {
        String name = figures.say(law.label());
        return BUDGETS.contains(law) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private String said(List<Map.Entry<Law, Spending.OfLaw>> laws) {
        return laws.stream()
                .map(entry -> figures.say(entry.getKey().label()) + " "
                        + figures.text(entry.getValue().now()))
                .collect(Collectors.joining(", "));
    }

    /** No bar while the whole is not known, or where something is below zero: a part of it would say too much. */
    private List<LawCosts.Part> parts(List<Map.Entry<Law, Spending.OfLaw>> laws) {
        BigDecimal whole = euros(result.spending().now());
        List<LawCosts.Part> parts = new ArrayList<>();
        if (whole.signum() <= 0
                || laws.stream().anyMatch(entry -> euros(entry.getValue().now()).signum() < 0)) {
            return parts;
        }
        Scale scale = Scale.over(List.of(whole));
        BigDecimal from = BigDecimal.ZERO;
        for (Map.Entry<Law, Spending.OfLaw> entry : laws) {
            BigDecimal to = from.add(euros(entry.getValue().now()));
            parts.add(part(entry.getKey(), entry.getValue(), scale, from, to));
            from = to;
        }
        return parts;
    }

    private LawCosts.Part part(Law law, Spending.OfLaw paid, Scale scale, BigDecimal from, BigDecimal to) {
        BigDecimal share = figures.outcome(paid.share()).figure().orElse(BigDecimal.ZERO);
        return new LawCosts.Part(
                scale.bar(law.code().toLowerCase(Locale.ROOT), from, to),
                law.code(),
                figures.text(paid.now()),
                fits(share, CODE, CODE_WIDE),
                fits(share, AMOUNT, AMOUNT_WIDE),
                from.signum() == 0);
    }

    private static String fits(BigDecimal share, BigDecimal anywhere, BigDecimal wide) {
        if (share.compareTo(anywhere) >= 0) {
            return "always";
        }
        return share.compareTo(wide) >= 0 ? "wide" : "never";
    }

    private LawCosts.Row row(Law law, Spending.OfLaw paid) {
        return new LawCosts.Row(
                law.code(),
                figures.say(law.label()),
                words(law, "; ", line -> Stream.of(figures.say(line.name()))),
                words(law, ", ", line -> payers(line, law)),
                words(law, ", ", this::priceYear),
                figures.amount(paid.share()),
                figures.amount(paid.now()));
    }

    /** What the lines of a law have to say, each once. */
    private String words(Law law, String between, Function<Line, Stream<String>> said) {
        return result.input().lines().stream()
                .filter(line -> line.scenario() == Scenario.NOW)
                .filter(line -> line.paidBy().stream().anyMatch(share -> share.law() == law))
                .flatMap(said)
                .distinct()
                .collect(Collectors.joining(between));
    }

    private Stream<String> payers(Line line, Law law) {
        return line.paidBy().stream()
                .filter(share -> share.law() == law)
                .map(share -> EntryViews.capital(figures.say(share.payer().label())));
    }

    private Stream<String> priceYear(Line line) {
        return yearOf(line.amount()).stream().map(year -> switch (year) {
            case PriceYear.Of(int known) -> String.valueOf(known);
            case PriceYear.Unknown _, PriceYear.NotAPrice _ -> figures.say("case.price-year.unknown");
        });
    }

    private static Optional<PriceYear> yearOf(Amount amount) {
        return amount instanceof Amount.InEuros own
                ? Optional.of(own.euros().provenance().priceYear())
                : amount.listed().map(price -> price.value().priceYear());
    }

    private Optional<LawCosts.Moves> moves() {
        Spending spending = result.spending();
        return figures.outcome(spending.received())
                .figure()
                .filter(received -> received.signum() > 0)
                .map(_ -> new LawCosts.Moves(
                        figures.amount(spending.received()),
                        figures.amount(result.through(Lens.SOCIETY).now())));
    }

    private BigDecimal euros(Calculation node) {
        return figures.outcome(node).figure().orElse(BigDecimal.ZERO);
    }
}
