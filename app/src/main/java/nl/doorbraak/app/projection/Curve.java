package nl.doorbraak.app.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lines over years as they are drawn: places in a drawing of 100 by 100 that is stretched to its width.
 *
 * @param ticks the amounts beside the drawing, the highest first
 * @param years the years below it
 * @param zero where nothing is
 * @param ends what stands where a line ends, from the top down
 */
public record Curve(List<Tick> ticks, List<Tick> years, String zero, List<Path> lines, List<EndLabels.Placed> ends) {

    private static final int MOST_TICKS = 6;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** An amount or a year, with its place in percent from the top or from the left. */
    public record Tick(String text, String place) {}

    /** A line; {@code kind} is the class that draws it. */
    public record Path(String kind, String drawn) {}

    /** Amounts at the end of each year, beginning at nothing. */
    public record Series(String kind, List<BigDecimal> amounts) {
        public Series {
            amounts = List.copyOf(amounts);
        }
    }

    /** Between two amounts at the end of each year, beginning at nothing. */
    public record Area(String kind, List<BigDecimal> low, List<BigDecimal> high) {
        public Area {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** How an amount beside the drawing is said. */
    interface Saying {
        String of(BigDecimal amount);
    }

    static Curve of(
            List<Integer> years, List<Area> areas, List<Series> series, List<EndLabels.Wanted> ends, Saying saying) {
        List<BigDecimal> all = Stream.concat(
                        areas.stream().flatMap(area -> Stream.of(area.low(), area.high())),
                        series.stream().map(Series::amounts))
                .flatMap(List::stream)
                .toList();
        BigDecimal low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Span(low, high).curve(years, areas, series, ends, saying);
    }

    /** The amounts that fit in the drawing, out to whole steps. */
    private record Span(BigDecimal low, BigDecimal high) {

        Curve curve(
                List<Integer> years,
                List<Area> areas,
                List<Series> series,
                List<EndLabels.Wanted> ends,
                Saying saying) {
            BigDecimal step = step();
            BigDecimal bottom = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            BigDecimal top =
                    high.divide(step, 0, RoundingMode.CEILING).multiply(step).max(bottom.add(step));
            Span out = new Span(bottom, top);
            return new Curve(
                    out.ticks(step, saying),
                    below(years),
                    out.down(BigDecimal.ZERO),
                    Stream.concat(
                                    areas.stream().map(each -> new Path(each.kind(), out.area(each))),
                                    series.stream().map(each -> new Path(each.kind(), out.path(each.amounts()))))
                            .toList(),
                    EndLabels.placed(ends, out::part));
        }

        private List<Tick> ticks(BigDecimal step, Saying saying) {
            List<Tick> ticks = new ArrayList<>();
            for (BigDecimal at = high; at.compareTo(low) >= 0; at = at.subtract(step)) {
                ticks.add(new Tick(saying.of(at), down(at)));
            }
            return ticks;
        }

        private static List<Tick> below(List<Integer> years) {
            List<Tick> below = new ArrayList<>();
            for (int i = 0; i < years.size(); i++) {
                below.add(new Tick(String.valueOf(years.get(i)), place((i + 0.5) / years.size() * 100)));
            }
            return below;
        }

        /** Along the high amounts and back along the low ones. */
        private String area(Area area) {
            StringBuilder path = new StringBuilder(path(area.high()));
            int years = area.low().size();
            for (int i = years - 1; i >= 0; i--) {
                path.append('L')
                        .append(place((i + 1.0) / years * 100))
                        .append(' ')
                        .append(down(area.low().get(i)));
            }
            return path.append('Z').toString();
        }

        /** 1, 2 or 5 times a power of ten, so that few lines suffice. */
        private BigDecimal step() {
            BigDecimal height = high.subtract(low).max(BigDecimal.ONE);
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(height.precision() - height.scale() - 2);
            for (int power = 0; power < 3; power++) {
                for (BigDecimal step : STEPS) {
                    BigDecimal tried = step.multiply(unit).scaleByPowerOfTen(power);
                    if (height.divide(tried, 0, RoundingMode.CEILING).intValue() < MOST_TICKS) {
                        return tried;
                    }
                }
            }
            return height;
        }

        private String path(List<BigDecimal> amounts) {
            StringBuilder path = new StringBuilder("M0 ").append(down(BigDecimal.ZERO));
            for (int i = 0; i < amounts.size(); i++) {
                path.append('L')
                        .append(place((i + 1.0) / amounts.size() * 100))
                        .append(' ')
                        .append(down(amounts.get(i)));
            }
            return path.toString();
        }

        private String down(BigDecimal amount) {
            return place(part(amount));
        }

        /** How far an amount stands from the top, in percent. */
        private double part(BigDecimal amount) {
            return high.subtract(amount)
                            .divide(high.subtract(low), 6, RoundingMode.HALF_UP)
                            .doubleValue()
                    * 100;
        }
    }

    static String place(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent);
    }
}
