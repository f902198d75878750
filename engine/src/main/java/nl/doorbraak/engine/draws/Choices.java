package nl.doorbraak.engine.draws;

import java.math.BigDecimal;
import nl.doorbraak.engine.calculation.Comparison;

/**
 * The operations on one figure of one draw that choose, round or refuse, as the exact reading does.
 *
 * <p>Binary fractions of equal decimal figures may differ in their last bits: what differs less than {@value Loops#SAME} of
 * its size is equal here, and what lies within its last bits below a half is rounded up.
 */
final class Choices {

    private static final int LAST_BITS = 16;

    private Choices() {}

    static boolean same(double a, double b) {
        return Math.abs(a - b) <= Loops.SAME * Math.max(Math.abs(a), Math.abs(b));
    }

    static boolean holds(Comparison comparison, double left, double right) {
        return comparison.holds(same(left, right) ? 0 : Double.compare(left, right));
    }

    static double chosen(Comparison comparison, double left, double right, double then, double otherwise) {
        boolean known = !Double.isNaN(left) && !Double.isNaN(right);
        return !known ? Double.NaN : holds(comparison, left, right) ? then : otherwise;
    }

    /** Half-up, away from nought. */
    static double rounded(double figure, int decimals) {
        if (!Double.isFinite(figure)) {
            return figure;
        }
        double scale = BigDecimal.ONE.scaleByPowerOfTen(decimals).doubleValue();
        double size = Math.abs(figure) * scale;
        return Math.copySign(Math.floor(size + LAST_BITS * Math.ulp(size) + 0.5) / scale, figure);
    }

    /** {@code (1 + rate) ^ years}; none for a rate of −100% or less, or years that are not whole or half or beyond a thousand. */
    static double compounded(double rate, double years) {
        double halves = Math.rint(years * 2);
        boolean possible = rate > -1 && Math.abs(years) <= 1000 && same(years * 2, halves);
        return possible ? Math.pow(1 + rate, halves / 2) : Double.NaN;
    }
}
