package nl.doorbraak.engine.sensitivity;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.engine.reading.Outcome;

/**
 * Finds where a result becomes nought: pieces that are straight are solved, others are halved until they are straight, small,
 * or hold one change of sign, which is then halved down to the last digit.
 *
 * <p>A piece that touches nought without crossing it is sought by shrinking around its least size. Two crossings within less
 * than an eighth of a piece that is not straight may be missed.
 */
final class Roots {

    /** A result smaller than this is nought. */
    static final BigDecimal NOUGHT = new BigDecimal("1E-9");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal A_THIRD = new BigDecimal("0.3125");
    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6875");
    private static final BigDecimal SAME = new BigDecimal("1E-24");
    private static final BigDecimal EXACTLY = new BigDecimal("1E-25");
    private static final BigDecimal NARROW = new BigDecimal("1E-30");
    private static final int DEEPEST = 3;
    private static final int MOST_HALVINGS = 240;
    /** How far from an end of a piece its slope is taken, as a share of the piece. */
    private static final BigDecimal NEAR = new BigDecimal("1E-6");

    private final Function<BigDecimal, Outcome> result;
    private final Found found = new Found();

    Roots(Function<BigDecimal, Outcome> result) {
        this.result = result;
    }

    /** A figure of the leaf with its result. */
    record Point(BigDecimal at, BigDecimal result) {
        boolean isNought() {
            return isWithin(NOUGHT);
        }

        boolean isWithin(BigDecimal size) {
            return result.abs().compareTo(size) <= 0;
        }

        boolean isNearerThan(Point other) {
            return result.abs().compareTo(other.result.abs()) < 0;
        }

        int side() {
            return isNought() ? 0 : result.signum();
        }
    }

    private Optional<Point> point(BigDecimal at) {
        return result.apply(at).figure().map(figure -> new Point(at, figure));
    }

    /** What lies at and between points in ascending order. */
    List<Switch> between(List<BigDecimal> points) {
        Optional<Point> before = Optional.empty();
        for (BigDecimal at : points) {
            Optional<Point> here = point(at);
            if (before.isPresent() && here.isPresent()) {
                piece(before.get(), here.get(), 0);
            }
            here.filter(Point::isNought).ifPresent(found::at);
            before = here;
        }
        return found.all();
    }

    /** What lies at points and, where the result is something there too, between neighbours. */
    List<Switch> among(List<BigDecimal> points) {
        List<Point> known = points.stream().flatMap(at -> point(at).stream()).toList();
        for (int i = 0; i < known.size(); i++) {
            Point here = known.get(i);
            if (here.isNought()) {
                found.at(here);
            } else if (i > 0 && known.get(i - 1).side() * here.side() < 0) {
                crossed(known.get(i - 1), here);
            }
        }
        return found.all();
    }

    /** A number of years that an amount is multiplied with can be any; one that money is reckoned over is whole or half. */
    private void crossed(Point left, Point right) {
        if (point(between(left, right, HALF)).isPresent()) {
            piece(left, right, 0);
        } else {
            found.jump(left.at, right.at);
        }
    }

    private void piece(Point left, Point right, int depth) {
        Optional<Point> middle = point(between(left, right, HALF));
        if (middle.isEmpty()) {
            return;
        }
        if (isStraight(left, middle.get(), right)) {
            straight(left, right);
        } else if (depth < DEEPEST) {
            piece(left, middle.get(), depth + 1);
            middle.filter(Point::isNought).ifPresent(found::at);
            piece(middle.get(), right, depth + 1);
        } else if (left.side() * right.side() < 0) {
            bracketed(left, right);
        } else if (left.side() == right.side()) {
            touching(left, right);
        } else {
            edge(left, right);
        }
    }

    private static BigDecimal between(Point left, Point right, BigDecimal share) {
        return left.at.add(right.at.subtract(left.at).multiply(share), DECIMAL128);
    }

    private boolean isStraight(Point left, Point middle, Point right) {
        Optional<Point> third = point(between(left, right, A_THIRD));
        return third.isPresent() && isOnLine(left, middle, right) && isOnLine(left, third.get(), right);
    }

    private static boolean isOnLine(Point left, Point inside, Point right) {
        BigDecimal share = inside.at.subtract(left.at).divide(right.at.subtract(left.at), DECIMAL128);
        BigDecimal line = left.result.add(right.result.subtract(left.result).multiply(share));
        BigDecimal size = left.result.abs().max(right.result.abs()).max(BigDecimal.ONE);
        return line.subtract(inside.result).abs().compareTo(size.multiply(SAME)) <= 0;
    }

    private void straight(Point left, Point right) {
        if (left.isNought() && right.isNought()) {
            found.throughout(left, right);
        } else if (left.side() * right.side() < 0) {
            Optional<Point> solved =
                    point(between(left, right, chord(left, right))).filter(Point::isNought);
            solved.ifPresentOrElse(found::at, () -> bracketed(left, right));
        }
    }

    /** Narrows a change of sign, by halves and by chords in turn, down to where the result is nought or where it jumps. */
    private void bracketed(Point left, Point right) {
        Point below = left;
        Point above = right;
        for (int step = 0; step < MOST_HALVINGS && isWide(below, above); step++) {
            Optional<Point> middle = point(between(below, above, step % 2 == 0 ? HALF : chord(below, above)));
            if (middle.isEmpty()) {
                return;
            }
            if (middle.get().isWithin(EXACTLY)) {
                found.at(middle.get());
                return;
            }
            boolean onTheLeft = middle.get().result.signum() == left.result.signum();
            below = onTheLeft ? middle.get() : below;
            above = onTheLeft ? above : middle.get();
        }
        ended(below, above);
    }

    private void ended(Point below, Point above) {
        Point nearest = below.isNearerThan(above) ? below : above;
        if (nearest.isNought()) {
            found.at(nearest);
        } else {
            found.jump(below.at, above.at);
        }
    }

    /** Where the straight line between two points crosses nought. */
    private static BigDecimal chord(Point below, Point above) {
        return below.result.divide(below.result.subtract(above.result), DECIMAL128);
    }

    private static boolean isWide(Point below, Point above) {
        BigDecimal size = below.at.abs().max(above.at.abs()).max(BigDecimal.ONE);
        return above.at.subtract(below.at).compareTo(size.multiply(NARROW)) > 0;
    }

    /** Shrinks around the least size of a piece on one side of nought, if it falls at its left end and rises at its right. */
    private void touching(Point left, Point right) {
        if (left.side() == 0 || !falls(left, right) || !falls(right, left)) {
            return;
        }
        Point below = left;
        Point above = right;
        for (int step = 0; step < MOST_HALVINGS && isWide(below, above); step++) {
            Optional<Point> one = point(between(below, above, A_THIRD));
            Optional<Point> two = point(between(below, above, TWO_THIRDS));
            if (one.isEmpty() || two.isEmpty()) {
                return;
            }
            Point least = one.get().isNearerThan(two.get()) ? one.get() : two.get();
            if (least.side() != left.side()) {
                crossedInside(left, least, right);
                return;
            }
            below = least == one.get() ? below : one.get();
            above = least == one.get() ? two.get() : above;
        }
    }

    /** Whether the result comes nearer to nought from one end of a piece towards the other. */
    private boolean falls(Point from, Point to) {
        return point(between(from, to, NEAR))
                .filter(near -> near.isNearerThan(from))
                .isPresent();
    }

    private void crossedInside(Point left, Point least, Point right) {
        if (least.isNought()) {
            found.at(least);
        } else {
            bracketed(left, least);
            bracketed(least, right);
        }
    }

    /** One end is nought and the other is not: finds how far the nought reaches. */
    private void edge(Point left, Point right) {
        Point in = left.isNought() ? left : right;
        Point out = left.isNought() ? right : left;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            BigDecimal at = in.at.add(out.at).multiply(HALF, DECIMAL128);
            Optional<Point> middle = point(at);
            if (middle.isEmpty()) {
                return;
            }
            in = middle.get().isNought() ? middle.get() : in;
            out = middle.get().isNought() ? out : middle.get();
        }
        found.throughout(left.isNought() ? left : in, left.isNought() ? in : right);
    }
}
