package nl.doorbraak.engine.doubt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.sensitivity.Switch;
import nl.doorbraak.engine.wording.Label;

/**
 * One leaf with another figure than the one stated, such as an end of its range or the value at which a net turns; nobody
 * registered that figure, so whatever rests on it is an estimate.
 */
public record Supposed(Known leaf, BigDecimal figure) {

    /** The id of the source that a supposed figure stands in. */
    public static final String SOURCE = "supposed";

    /** Digits of a switching value: a net of millions stays nought to the cent, and the figure can be read. */
    private static final MathContext READABLE = new MathContext(9);

    /** The leaf at a value where the result becomes nought or jumps over it, to nine digits. */
    public static Supposed at(Known leaf, Switch found) {
        return new Supposed(leaf, found.from().round(READABLE));
    }

    /** Results that may share nodes, with the supposed figure below them. */
    public List<Calculation> in(List<? extends Calculation> results) {
        return Substitution.of(leaf, stated()).in(results);
    }

    private Known stated() {
        Provenance before = leaf.provenance();
        Reference was = before.reference();
        Label source = Label.term("source.supposed", FigureFormat.label(leaf.figure(), leaf.unit()), was.title());
        Reference reference = new Reference(SOURCE, source, was.date(), was.place(), was.link());
        return leaf.withFigure(figure)
                .with(new Provenance(reference, before.priceYear(), EvidenceStatus.ESTIMATED, false));
    }

    /** Which leaf has which figure here, to two decimals, and which it has otherwise, in a sentence. */
    public Label said(Subjects subjects) {
        return Label.term(
                "doubt.supposed",
                subjects.of(leaf),
                FigureFormat.labelBeside(figure, leaf.unit()),
                FigureFormat.label(leaf.figure(), leaf.unit()));
    }
}
