package nl.doorbraak.benchmarks;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.effect.Scenario;

/** The municipal net of the large case in hand-written arithmetic: what the engine is compared with. */
final class PlainArithmetic {

    private final List<LargeCase.PlainLine> lines;

    PlainArithmetic(List<LargeCase.PlainLine> lines) {
        this.lines = lines;
    }

    /** Benefits of ten years less costs, in euros. */
    BigDecimal net() {
        BigDecimal index = index();
        BigDecimal net = BigDecimal.ZERO;
        for (int year = 1; year <= LargeCase.YEARS; year++) {
            BigDecimal discount =
                    BigDecimal.ONE.divide(BigDecimal.ONE.add(LargeCase.DISCOUNT).pow(year, DECIMAL128), DECIMAL128);
            BigDecimal benefit = effect(index)
                    .multiply(BigDecimal.ONE.subtract(LargeCase.DISPLACEMENT))
                    .multiply(LargeCase.ATTRIBUTION)
                    .multiply(BigDecimal.ONE.subtract(LargeCase.DROP_OFF).pow(year - 1))
                    .multiply(discount);
            net = net.add(benefit);
            if (year == 1) {
                net = net.subtract(LargeCase.COST.multiply(discount));
            }
        }
        return net;
    }

    private static BigDecimal index() {
        BigDecimal index = BigDecimal.ONE;
        for (String change : LargeCase.YEARLY_CHANGE) {
            index = index.multiply(BigDecimal.ONE.add(new BigDecimal(change)));
        }
        return index;
    }

    /** Without continues all lines of now, so that direct and avoided together are without less after. */
    private BigDecimal effect(BigDecimal index) {
        BigDecimal effect = BigDecimal.ZERO;
        for (LargeCase.PlainLine line : lines) {
            BigDecimal cost = line.quantity()
                    .multiply(line.price().multiply(index))
                    .multiply(line.chance())
                    .multiply(LargeCase.MUNICIPAL_SHARE);
            effect = line.scenario() == Scenario.AFTER ? effect.subtract(cost) : effect.add(cost);
        }
        return effect;
    }
}
