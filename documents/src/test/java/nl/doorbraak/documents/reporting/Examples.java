package nl.doorbraak.documents.reporting;

import static nl.doorbraak.engine.calculation.Unit.EURO;
import static nl.doorbraak.engine.calculation.Unit.NUMBER;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.effect.Budget;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cells;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Sheet;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.effect.Spending;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Label;

/** Returns made by hand, as small or large as a test needs them; the figures mean nothing. */
final class Examples {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Examples() {}

    /** A case with so many lines in each of two budgets, over so many years. */
    static CaseReturn household(String name, int lines, int years) {
        Calculation now = lines(name, "now", lines, "12");
        Calculation without = lines(name, "without", lines, "15");
        Calculation after = lines(name, "after", lines, "7");
        LensReturn seen = lens(name, Lens.MUNICIPALITY, now, without, after, years);
        Map<Lens, LensReturn> lenses = new EnumMap<>(Lens.class);
        lenses.put(Lens.MUNICIPALITY, seen);
        lenses.put(Lens.SOCIETY, lens(name, Lens.SOCIETY, now, without, after, years));
        Cells cells = new Cells(now, without, after, seen.direct(), seen.avoided(), seen.effect(), seen.benefits());
        SortedMap<Budget, Cells> budgets = new TreeMap<>();
        budgets.put(new Budget(Payer.MUNICIPALITY, Law.JEUGDWET), cells);
        budgets.put(new Budget(Payer.HEALTH_INSURER, Law.ZVW), cells);
        Spending spending =
                new Spending(now, new TreeMap<>(), seen.ratio(), seen.costs(), without, after, without, seen.costs());
        return new CaseReturn(
                input(name, years), budgets, List.of(), lenses, spending, Map.of(), List.of(notice(name)));
    }

    private static HouseholdCase input(String name, int years) {
        return new HouseholdCase(
                "voorbeeld-12",
                Label.verbatim(name),
                DAY,
                PriceBasis.AS_PUBLISHED,
                years,
                Lens.MUNICIPALITY,
                List.of(),
                List.of(),
                Corrections.NONE,
                Discounting.NONE,
                List.of(Label.named("Rust in huis", "Calm at home")));
    }

    private static LensReturn lens(
            String name, Lens lens, Calculation now, Calculation without, Calculation after, int years) {
        String at = lens.id() + ".";
        Calculation direct = new Difference(at + "direct", Label.named("Direct", "Direct"), EURO, now, after);
        Calculation avoided = new Difference(at + "avoided", Label.named("Vermeden", "Avoided"), EURO, without, now);
        Calculation effect = new Sum(at + "effect", Label.named("Effect", "Effect"), EURO, List.of(direct, avoided));
        Calculation costs = known(at + "costs", name, "8390");
        Calculation net = new Difference(at + "net", Label.named("Netto", "Net"), EURO, effect, costs);
        Calculation ratio = new Ratio(at + "ratio", Label.named("Baten per euro", "Ratio"), NUMBER, effect, costs);
        Calculation never = new NotQuantified(
                at + "never",
                Label.named("Maanden", "Months"),
                NUMBER,
                Label.term("effect.never-paid-back", Label.verbatim("1")));
        List<Calculation> cumulative = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            cumulative.add(new Sum(at + "up-to." + year, Label.named("Netto", "Net"), EURO, List.of(net)));
        }
        return new LensReturn(
                lens,
                now,
                without,
                after,
                direct,
                avoided,
                effect,
                effect,
                costs,
                costs,
                net,
                net,
                net,
                ratio,
                never,
                ratio,
                direct,
                steps(direct, avoided, effect, costs, net),
                new TreeMap<>(),
                cumulative);
    }

    private static List<Step> steps(
            Calculation direct, Calculation avoided, Calculation effect, Calculation costs, Calculation net) {
        return List.of(
                new Step(Step.Kind.DIRECT, direct.label(), direct, direct),
                new Step(Step.Kind.AVOIDED, avoided.label(), avoided, effect),
                new Step(Step.Kind.BENEFITS, effect.label(), effect, effect),
                new Step(Step.Kind.COST, costs.label(), costs, net),
                new Step(Step.Kind.NET, net.label(), net, net));
    }

    private static Calculation lines(String name, String scenario, int lines, String count) {
        List<Calculation> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            String key = scenario + "." + i;
            Calculation price = known(key + ".price", name + " " + i, "1234.56");
            Calculation quantity = known(key + ".quantity", "maanden", count);
            all.add(new Product(key, Label.verbatim(name + " " + i), EURO, List.of(quantity, price)));
        }
        return new Sum(scenario, Label.verbatim(scenario), EURO, all);
    }

    /** A sheet with nothing in it at all. */
    static SheetReturn emptySheet() {
        Sheet sheet = new Sheet(
                "leeg", Label.verbatim("Leeg blad"), DAY, List.of(), List.of(), Optional.empty(), List.of(), List.of());
        Calculation net = new Sum("net", Label.named("Netto", "Net"), EURO, List.of());
        return new SheetReturn(
                sheet, net, new LinkedHashMap<>(), new LinkedHashMap<>(), List.of(), Map.of("net", net), List.of());
    }

    private static Notice notice(String about) {
        return new Notice(Notice.Kind.OVERLAP, Label.verbatim("Twee regels tellen dubbel: " + about), List.of());
    }

    private static Known known(String key, String label, String figure) {
        Reference reference = new Reference(
                "voorbeeld",
                Label.named("Prijslijst Voorbeeldstad", "Price list of Voorbeeldstad"),
                DAY,
                "bijlage 2",
                Optional.of(URI.create("https://example.org/prijslijst")));
        return Known.of(
                key,
                Label.verbatim(label),
                key.endsWith("quantity") ? NUMBER : EURO,
                new BigDecimal(figure),
                new Provenance(reference, PriceYear.UNKNOWN, EvidenceStatus.ESTIMATED, true));
    }
}
