package nl.doorbraak.app.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Names at the ends of lines, moved apart where lines end close together, so that no name covers another. */
final class EndLabels {

    /** Of the height of the drawing in percent: a line of text and a little air. */
    private static final double APART = 7;

    private static final double HIGHEST = 3;
    private static final double LOWEST = 99;

    private EndLabels() {}

    /**
     * A name that belongs at the end of a line.
     *
     * @param kind the class that draws it
     * @param name what the line is, short
     * @param said the amount as it is said; empty where the table says it
     */
    public record Wanted(String kind, String name, String said, BigDecimal amount) {}

    /** The same with its place in percent from the top. */
    public record Placed(String kind, String name, String said, String place) {}

    static List<Placed> placed(List<Wanted> wanted, ToDoubleFunction<BigDecimal> part) {
        List<Wanted> downward = wanted.stream()
                .sorted(Comparator.comparing(Wanted::amount).reversed())
                .toList();
        double[] places = apart(downward.stream()
                .mapToDouble(each -> part.applyAsDouble(each.amount()))
                .toArray());
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Wanted each = downward.get(i);
            placed.add(new Placed(each.kind(), each.name(), each.said(), Curve.place(places[i])));
        }
        return placed;
    }

    /** Down from the top until all are apart, then up again from the bottom where that ran out of the drawing. */
    private static double[] apart(double[] places) {
        double least = HIGHEST;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], least);
            least = places[i] + APART;
        }
        double most = LOWEST;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], most);
            most = places[i] - APART;
        }
        return places;
    }
}
