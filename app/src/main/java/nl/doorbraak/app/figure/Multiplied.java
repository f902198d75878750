package nl.doorbraak.app.figure;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Unit;

/** So many times a price, whatever share of it is taken afterwards: what a line of a case or sheet is. */
record Multiplied(Calculation quantity, Calculation price) {

    /** Reads a product; empty for what is something else. */
    static Optional<Multiplied> in(Calculation node) {
        Calculation inner = node;
        while (inner instanceof Product product) {
            List<Calculation> parts = product.parts();
            if (parts.size() > 1
                    && isCount(parts.getFirst())
                    && parts.get(1).unit().isMoney()) {
                return Optional.of(new Multiplied(parts.getFirst(), parts.get(1)));
            }
            List<Calculation> money =
                    parts.stream().filter(part -> part.unit().isMoney()).toList();
            if (money.size() != 1) {
                return Optional.empty();
            }
            inner = money.getFirst();
        }
        return Optional.empty();
    }

    /** The price as its source gives it, before it is brought to the prices of another year. */
    Calculation published() {
        Calculation published = price;
        while (published instanceof Product product) {
            List<Calculation> money = product.parts().stream()
                    .filter(part -> part.unit().isMoney())
                    .toList();
            if (money.size() != 1) {
                return published;
            }
            published = money.getFirst();
        }
        return published;
    }

    private static boolean isCount(Calculation part) {
        return !part.unit().isMoney() && !part.unit().equals(Unit.SHARE);
    }
}
