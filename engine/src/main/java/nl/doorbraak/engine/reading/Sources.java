package nl.doorbraak.engine.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The sources reading: every leaf below a node once, with its source, date, price year, evidence and range. */
public final class Sources {

    private final Wording wording;
    private final FigureFormat format;

    /** Sources in the language of a wording. */
    public Sources(Wording wording) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
    }

    /** The leaves below a node, in the order in which the calculation reads them. */
    public List<Source> of(Calculation node) {
        return of(Graph.of(node));
    }

    /** The leaves of a graph. */
    public List<Source> of(Graph graph) {
        return graph.leaves().stream().map(this::ofLeaf).toList();
    }

    /** What stands beside one leaf. */
    public Source ofLeaf(Calculation leaf) {
        return leaf instanceof Known known ? known(known) : notKnown(leaf);
    }

    private Source known(Known leaf) {
        Reference reference = leaf.provenance().reference();
        return new Source(
                leaf,
                wording.say(leaf.label()),
                format.asStated(leaf.figure(), leaf.unit()),
                format.unit(leaf.unit()),
                Optional.of(reference),
                source(reference),
                priceYear(leaf.provenance().priceYear()),
                wording.say(Source.wordFor(leaf.provenance().evidence())),
                leaf.provenance().assumption(),
                leaf.provenance().restsOn().map(wording::say),
                leaf.range().map(range -> range(range, leaf.unit())));
    }

    private Source notKnown(Calculation leaf) {
        String why = leaf instanceof NotQuantified none ? wording.say(none.reason()) : "";
        return new Source(
                leaf,
                wording.say(leaf.label()),
                wording.say(Label.term("sentence.not-quantified", Label.verbatim(why))),
                format.unit(leaf.unit()),
                Optional.empty(),
                "",
                "",
                "",
                false,
                Optional.empty(),
                Optional.empty());
    }

    private String source(Reference reference) {
        String title = wording.say(reference.title());
        return reference.place().isBlank() ? title : title + ", " + reference.place();
    }

    private String priceYear(PriceYear priceYear) {
        return switch (priceYear) {
            case PriceYear.Of(int year) -> String.valueOf(year);
            case PriceYear.Unknown _ -> wording.say(Label.term("source.price-year.unknown"));
            case PriceYear.NotAPrice _ -> wording.say(Label.term("source.price-year.not-a-price"));
        };
    }

    /** From low to high, with the distribution between them. */
    public String range(Range range, Unit unit) {
        Label low = Label.verbatim(format.asStated(range.low(), unit));
        Label high = Label.verbatim(format.asStated(range.high(), unit));
        return wording.say(Label.term("source.range." + range.shape().name().toLowerCase(Locale.ROOT), low, high));
    }
}
