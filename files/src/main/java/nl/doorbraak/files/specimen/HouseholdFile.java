package nl.doorbraak.files.specimen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Event;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.Rates;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the part of a file that is about one household. */
final class HouseholdFile {

    private HouseholdFile() {}

    static Supplier<Specimen.Input> read(Fields fields, Defaults defaults, Places places) {
        var id = fields.required("id", Scalars.id());
        var name = fields.required("name", Scalars.label());
        var prices = fields.orElse("prices", basis(defaults), PriceBasis.AS_PUBLISHED);
        var years = fields.orElse("years", Numbers.whole(1, LineFields.LONGEST), 1);
        var lens = fields.orElse("lens", Ids.choice(Lens.values(), Lens::id), Lens.MUNICIPALITY);
        var events = fields.list("events", LineFields.event(defaults, places));
        var lines = fields.required("lines", Scalars.listOf(LineFields.line(defaults, places)));
        var costs = fields.list("costs", LineFields.cost(defaults, places));
        var corrections = fields.orElse(
                "corrections",
                CorrectionFields.corrections(defaults, part -> places.put("case", part)),
                Corrections.NONE);
        var discounting = fields.optional("discounting", discounting(defaults.data()));
        var notInEuros = fields.list("not-in-euros", Scalars.label());
        places.put("case", fields);
        if (!fields.soFar() && defaults.dateRead().isPresent()) {
            fields.refuseAlso(
                    places.refusals(fields.file(), wrongLines(defaults.date(), prices, years, events, places)));
            UniqueIds.check(fields, "events", events, event -> event.id());
        }
        UniqueIds.check(fields, "lines", lines, line -> line.id());
        UniqueIds.check(fields, "costs", costs, cost -> cost.id());
        return () -> new Specimen.Household(new HouseholdCase(
                id.get(),
                name.get(),
                defaults.date(),
                prices.get(),
                years.get(),
                lens.get(),
                lines.get(),
                costs.get(),
                corrections.get(),
                discounting
                        .get()
                        .orElseGet(() -> standard(prices.get(), defaults.data().discount())),
                notInEuros.get(),
                events.get()));
    }

    /** What the engine finds wrong with lines and costs that were read, where something else in the file was refused. */
    private static List<Problem> wrongLines(
            LocalDate date, Field<PriceBasis> prices, Field<Integer> years, Field<List<Event>> events, Places places) {
        HouseholdCase read = new HouseholdCase(
                "read",
                Label.verbatim(""),
                date,
                prices.ifRead().orElse(PriceBasis.AS_PUBLISHED),
                years.ifRead().orElse(LineFields.LONGEST),
                Lens.MUNICIPALITY,
                places.lines(),
                places.costs(),
                Corrections.NONE,
                Discounting.NONE,
                List.of(),
                events.ifRead().orElse(List.of()));
        return CaseReturn.problems(read).stream()
                .filter(problem -> !problem.subject().equals("case"))
                .filter(problem ->
                        events.ifRead().isPresent() || !problem.field().equals("event"))
                .toList();
    }

    /** {@code as-published}, or constant prices of a {@code base-year}. */
    static As<PriceBasis> basis(Defaults defaults) {
        As<PriceBasis> constant = Fields.object(fields -> {
            var base = fields.required("base-year", Numbers.year());
            var assumed = fields.optional("assumed-price-year", Numbers.year());
            return fields.whole(() -> new PriceBasis.ConstantPrices(
                    base.get(), defaults.data().consumerPrices(), assumed.get().map(year -> assumed(year, defaults))));
        });
        As<PriceBasis> published = Scalars.choice(
                List.of("as-published"),
                text -> text.equals("as-published") ? Optional.of(PriceBasis.AS_PUBLISHED) : Optional.empty());
        return (node, path, refusals) ->
                (node instanceof Node.Mapping ? constant : published).read(node, path, refusals);
    }

    private static Stated assumed(int year, Defaults defaults) {
        var provenance = new Provenance(defaults.reference(), PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, true);
        return Stated.of(BigDecimal.valueOf(year), provenance);
    }

    /** Constant prices are discounted at the standard rate unless a file says otherwise; published figures never are. */
    static Discounting standard(PriceBasis prices, Rates rates) {
        return switch (prices) {
            case PriceBasis.AsPublished _ -> Discounting.NONE;
            case PriceBasis.ConstantPrices _ ->
                rates.standard()
                        .map(rate -> new Discounting(Optional.of(rate.share()), Discounting.Timing.END))
                        .orElse(Discounting.NONE);
        };
    }

    /** {@code none}, or a {@code rate} of the list of discount rates with the {@code timing} of money in its year. */
    static As<Discounting> discounting(ReferenceData data) {
        Rates rates = data.discount();
        List<String> usable = rates.rates().stream()
                .filter(rate -> !rate.comparisonOnly())
                .map(Rates.Rate::id)
                .toList();
        As<Rates.Rate> rate = Scalars.choice(usable, id -> rates.find(id).filter(found -> !found.comparisonOnly()));
        As<Discounting> group = Fields.object(fields -> {
            var chosen = fields.required("rate", rate);
            var timing = fields.required("timing", Ids.choice(Discounting.Timing.class));
            return fields.whole(() -> new Discounting(Optional.of(chosen.get().share()), timing.get()));
        });
        As<Discounting> none = Scalars.choice(
                List.of("none"), text -> text.equals("none") ? Optional.of(Discounting.NONE) : Optional.empty());
        return (node, path, refusals) -> (node instanceof Node.Mapping ? group : none).read(node, path, refusals);
    }
}
