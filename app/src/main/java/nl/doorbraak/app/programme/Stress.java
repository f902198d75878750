package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.wording.Label;

/**
 * What a reader tries out on a programme: less than hoped, in up to four ways at once. Nothing of it is kept.
 *
 * @param usual the share that would have happened anyway, 0 to 1; empty for what the programme says
 * @param relapse the share that falls back in the end, 0 to 1
 * @param inflow the share of the stated households that comes in, 0 or more
 * @param saving the share of the stated saving, 0 or more
 */
public record Stress(
        Optional<BigDecimal> usual,
        Optional<BigDecimal> relapse,
        Optional<BigDecimal> inflow,
        Optional<BigDecimal> saving) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FORTY_FIVE = new BigDecimal("0.45");

    /** What is tried on every programme: business as usual and relapse as Zoetermeer reckoned with them, and half the inflow. */
    public static final List<Stress> USUAL = List.of(
            new Stress(Optional.of(HALF), Optional.empty(), Optional.empty(), Optional.empty()),
            new Stress(Optional.empty(), Optional.of(FORTY_FIVE), Optional.empty(), Optional.empty()),
            new Stress(Optional.of(HALF), Optional.of(FORTY_FIVE), Optional.empty(), Optional.empty()),
            new Stress(Optional.empty(), Optional.empty(), Optional.of(HALF), Optional.empty()));

    /** Whether nothing is tried. */
    public boolean isNothing() {
        return usual.isEmpty() && relapse.isEmpty() && inflow.isEmpty() && saving.isEmpty();
    }

    /** The same as a variant of a programme. */
    public WhatIf whatIf(String id, Label name, LocalDate today) {
        return new WhatIf(
                id,
                name,
                stated(usual, today).map(BusinessAsUsual.Share::new),
                Optional.empty(),
                stated(relapse, today).map(Holding.FlatTerminal::new),
                stated(inflow, today),
                stated(saving, today));
    }

    private static Optional<Stated> stated(Optional<BigDecimal> share, LocalDate today) {
        Reference tried = new Reference("tried", Label.term("programmes.stress.source"), today, "", Optional.empty());
        return share.map(figure ->
                Stated.of(figure, new Provenance(tried, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, true)));
    }

    /** What is tried, as messages with their figure: {@code usual}, {@code relapse}, {@code inflow}, {@code saving}. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        usual.ifPresent(figure -> parts.add(new Part("usual", figure)));
        relapse.ifPresent(figure -> parts.add(new Part("relapse", figure)));
        inflow.ifPresent(figure -> parts.add(new Part("inflow", figure)));
        saving.ifPresent(figure -> parts.add(new Part("saving", figure)));
        return parts;
    }

    /** One thing that is tried. */
    public record Part(String id, BigDecimal share) {}
}
