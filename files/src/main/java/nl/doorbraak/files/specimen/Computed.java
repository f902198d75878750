package nl.doorbraak.files.specimen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Repricing;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Reading;

/** A specimen with what the engine makes of it. */
public record Computed(Specimen specimen, Result result, ExactFigures figures) {

    /** Computes; what the engine refuses is refused with the line it is about. */
    public static Reading<Computed> of(Specimen specimen) {
        try {
            Result result = switch (specimen.input()) {
                case Specimen.Household household -> CaseReturn.of(household.value());
                case Specimen.Project project -> SheetReturn.of(project.value());
                case Specimen.OfProgramme programme -> Projection.of(programme.value());
            };
            return new Reading.Accepted<>(new Computed(specimen, result, new ExactFigures()));
        } catch (Refused refused) {
            return new Reading.Refused<>(specimen.places().refusals(specimen.file(), refused.problems()));
        }
    }

    /**
     * The case with the prices of a list on a date; an item without a price there is refused with the line that names it.
     *
     * @throws IllegalArgumentException for what is no case of one household
     */
    public Reading<CaseReturn> withPrices(PriceList list, LocalDate date) {
        try {
            return new Reading.Accepted<>(CaseReturn.of(Repricing.of(household().input(), list, date)));
        } catch (Refused refused) {
            return new Reading.Refused<>(specimen.places().refusals(specimen.file(), refused.problems()));
        }
    }

    /**
     * The return of a case.
     *
     * @throws IllegalArgumentException for what is no case of one household
     */
    public CaseReturn household() {
        if (result instanceof CaseReturn household) {
            return household;
        }
        throw new IllegalArgumentException(specimen.file() + " is no household");
    }

    /** The exact figure of a node, if it has one. */
    public Optional<BigDecimal> figure(Calculation node) {
        return figures.of(node).figure();
    }

    /** The exact figure at an address, if there is one. */
    public Optional<BigDecimal> at(String key) {
        return node(key).flatMap(this::figure);
    }

    /** What a reader calls the figure at an address. */
    public Optional<Label> labelAt(String key) {
        return node(key).map(Calculation::label);
    }

    /** What the figure at an address counts. */
    public Unit unitAt(String key) {
        return node(key).map(Calculation::unit).orElse(Unit.NUMBER);
    }

    private Optional<Calculation> node(String key) {
        return Optional.ofNullable(result.figures().get(key));
    }

    /** The net of several together; none when one of them has none. */
    public static Optional<BigDecimal> together(List<Computed> several) {
        BigDecimal total = BigDecimal.ZERO;
        for (Computed one : several) {
            Optional<BigDecimal> net = one.figure(one.result().net());
            if (net.isEmpty()) {
                return net;
            }
            total = total.add(net.get());
        }
        return Optional.of(total);
    }

    /** The printed figures that do not come out as the file says they do. */
    public List<Published> broken() {
        List<Published> broken = new ArrayList<>(specimen.published());
        broken.removeIf(published -> at(published.figure())
                .filter(figure -> holds(published, figure))
                .isPresent());
        return broken;
    }

    private static boolean holds(Published published, BigDecimal figure) {
        boolean follows = published
                .computed()
                .map(expected -> same(figure, expected, expected.scale()))
                .orElse(true);
        boolean prints = published
                .printed()
                .map(printed -> switch (published.reproduces()) {
                    case EXACTLY -> figure.compareTo(printed) == 0;
                    case ROUNDED -> figure.compareTo(printed) != 0 && same(figure, printed, published.decimals());
                    case NO -> !same(figure, printed, published.decimals());
                    case NOT_PRINTED -> false;
                })
                .orElse(true);
        return follows && prints;
    }

    private static boolean same(BigDecimal figure, BigDecimal expected, int decimals) {
        return figure.setScale(decimals, RoundingMode.HALF_UP).compareTo(expected) == 0;
    }
}
