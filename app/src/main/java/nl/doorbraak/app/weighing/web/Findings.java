package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which sentence is true of figures, as the key of that sentence: gain, loss, nothing at all, and nothing to pay. */
final class Findings {

    private Findings() {}

    /**
     * What a net means.
     *
     * @param direct the net with direct money alone; empty where that is not known
     * @param costs what the breakthrough costs the payer looked through
     */
    static String reading(BigDecimal net, Optional<BigDecimal> direct, Optional<BigDecimal> costs) {
        boolean free = costs.filter(each -> each.signum() == 0).isPresent();
        String start = free ? "return.reading.free." : "return.reading.";
        return start
                + switch (net.signum()) {
                    case -1 -> "loss";
                    case 0 -> "even";
                    default -> gain(direct);
                };
    }

    private static String gain(Optional<BigDecimal> direct) {
        return direct.map(each -> switch (each.signum()) {
                    case -1 -> "avoided";
                    case 0 -> "avoided-only";
                    default -> "direct";
                })
                .orElse("gain");
    }

    /** How effect becomes net; only a positive effect can shrink to something that remains. */
    static String way(BigDecimal effect, BigDecimal net) {
        if (effect.signum() <= 0) {
            return "return.way.plain";
        }
        return net.signum() < 0 ? "return.way.loss" : "return.way.finding";
    }

    /** Whether a payer pays in every scenario, receives in every one, or now this and then that. */
    static String scenarios(List<BigDecimal> amounts) {
        if (amounts.stream().allMatch(amount -> amount.signum() >= 0)) {
            return "return.scenarios.finding";
        }
        return amounts.stream().allMatch(amount -> amount.signum() <= 0)
                ? "return.scenarios.receives"
                : "return.scenarios.both";
    }

    /**
     * What can be said of the part of a direct saving that can be freed; empty where nothing was saved or can be freed.
     *
     * @param cashable empty where it is not known
     */
    static Optional<String> cashable(Optional<BigDecimal> direct, Optional<BigDecimal> cashable) {
        boolean nothing = direct.stream().anyMatch(each -> each.signum() <= 0)
                || cashable.stream().anyMatch(each -> each.signum() <= 0);
        if (nothing) {
            return Optional.empty();
        }
        boolean whole = direct.isPresent()
                && cashable.filter(each -> each.compareTo(direct.get()) >= 0).isPresent();
        return Optional.of(whole ? "return.cashable.whole" : "return.cashable.after");
    }
}
