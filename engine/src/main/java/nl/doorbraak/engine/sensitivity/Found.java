package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.sensitivity.Roots.Point;

/** What a search found, from left to right; what lies against one another is one, and what is hardly wide is one figure. */
final class Found {

    private static final BigDecimal CLOSE = new BigDecimal("1E-6");

    private final List<Item> items = new ArrayList<>();

    private sealed interface Item {
        Switch said();
    }

    /** A piece throughout which the result is nought. */
    private record Piece(BigDecimal from, BigDecimal to, Point nearest) implements Item {

        Optional<Piece> with(Piece next) {
            boolean apart = next.from.compareTo(to) > 0 && !isClose(to, next.from);
            Point best = next.nearest.isNearerThan(nearest) ? next.nearest : nearest;
            return apart ? Optional.empty() : Optional.of(new Piece(from.min(next.from), to.max(next.to), best));
        }

        @Override
        public Switch said() {
            return isClose(from, to) ? new Switch.At(nearest.at()) : new Switch.Throughout(from, to);
        }
    }

    private record Gap(BigDecimal from, BigDecimal to) implements Item {
        @Override
        public Switch said() {
            return new Switch.Jump(from, to);
        }
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        BigDecimal size = one.abs().max(other.abs()).max(BigDecimal.ONE);
        return one.subtract(other).abs().compareTo(size.multiply(CLOSE)) <= 0;
    }

    void at(Point nought) {
        join(new Piece(nought.at(), nought.at(), nought));
    }

    void throughout(Point from, Point to) {
        join(new Piece(from.at(), to.at(), from.isNearerThan(to) ? from : to));
    }

    void jump(BigDecimal from, BigDecimal to) {
        items.add(new Gap(from, to));
    }

    private void join(Piece next) {
        Optional<Piece> joined =
                !items.isEmpty() && items.getLast() instanceof Piece before ? before.with(next) : Optional.empty();
        if (joined.isPresent()) {
            items.removeLast();
        }
        items.add(joined.orElse(next));
    }

    List<Switch> all() {
        return items.stream().map(Item::said).toList();
    }
}
