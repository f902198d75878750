package nl.doorbraak.engine.graphs;

import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.notQuantified;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;

/** Graphs of all node kinds in which nodes are shared, the same for the same seed. */
public final class RandomGraphs {

    private static final int FIRST_YEAR = 2016;
    private static final int TABLE_ROWS = 4;
    private static final Set<String> RANGED = Set.of("euro", "share", "number", "rate");

    private final Random random;
    private final List<Calculation> euros = new ArrayList<>();
    private final List<Calculation> shares = new ArrayList<>();
    private final List<Calculation> factors = new ArrayList<>();
    private final boolean ranged;
    private int keys;

    private RandomGraphs(long seed, boolean ranged) {
        this.random = new Random(seed);
        this.ranged = ranged;
    }

    /** A graph of about this many computed nodes in which every leaf has a figure. */
    public static Calculation quantified(long seed, int size) {
        return new RandomGraphs(seed, false).graph(size);
    }

    /** The same in which two of three euros, shares and numbers have a range, also in columns. */
    public static Calculation ranged(long seed, int size) {
        return new RandomGraphs(seed, true).graph(size);
    }

    /** The same, and one of its leaves has no figure. */
    public static Calculation withUnquantified(long seed, int size) {
        RandomGraphs graphs = new RandomGraphs(seed, false);
        graphs.euros.add(notQuantified("unknown", Unit.EURO, "niet geregistreerd"));
        return graphs.graph(size);
    }

    /** Another figure for a leaf, of the kind that leaf can have. */
    public static BigDecimal other(Known leaf, Random random) {
        if (leaf.key().startsWith("row")) {
            return BigDecimal.valueOf(leaf.figure().intValue() % TABLE_ROWS + 1L);
        }
        if (leaf.unit().equals(Unit.YEAR)) {
            int first = leaf.figure().intValue() >= FIRST_YEAR ? FIRST_YEAR : 0;
            return BigDecimal.valueOf(first + (leaf.figure().longValue() - first + 1) % TABLE_ROWS);
        }
        return leaf.unit().equals(Unit.SHARE)
                ? leaf.figure().add(new BigDecimal("0.0731"))
                : leaf.figure().add(BigDecimal.valueOf(100 + random.nextInt(100_000), 2));
    }

    private Calculation graph(int size) {
        for (int i = 0; i < 4; i++) {
            euros.add(euro());
            shares.add(share());
            factors.add(number());
        }
        for (int i = 0; i < size; i++) {
            grow();
        }
        return new Sum("result", label("result"), Unit.EURO, List.copyOf(euros));
    }

    private void grow() {
        switch (random.nextInt(16)) {
            case 0 -> euros.add(new Sum(key("sum"), label("som"), Unit.EURO, some(euros)));
            case 1 -> euros.add(new Difference(key("difference"), label("verschil"), Unit.EURO, any(euros), euro()));
            case 2, 3, 4 -> euros.add(product());
            case 5 -> euros.add(new Least(key("least"), label("laagste"), Unit.EURO, some(euros)));
            case 6 -> euros.add(new Most(key("most"), label("hoogste"), Unit.EURO, some(euros)));
            case 7 -> euros.add(when());
            case 8 -> euros.add(lookUp());
            case 9 -> euros.add(new AtYear(key("at-year"), label("reeks"), Unit.EURO, year(), series()));
            case 10 ->
                euros.add(new Rounded(key("rounded"), label("afgerond"), Unit.EURO, any(euros), random.nextInt(4) - 1));
            case 11 -> euros.add(cases());
            case 12 -> factors.add(new Ratio(key("ratio"), label("verhouding"), Unit.NUMBER, euro(), euro()));
            case 13 -> factors.add(new Compound(key("compound"), label("rente"), Unit.NUMBER, rate(), duration()));
            default ->
                shares.add(new Persisting(
                        key("holds"), label("blijft"), Unit.SHARE, persistence(), 1 + random.nextInt(5)));
        }
    }

    private Product product() {
        List<Calculation> parts = List.of(random.nextBoolean() ? number() : any(factors), euro(), any(shares));
        return new Product(key("product"), label("product"), Unit.EURO, parts);
    }

    private When when() {
        Comparison comparison = Comparison.values()[random.nextInt(Comparison.values().length)];
        return new When(key("when"), label("keuze"), Unit.EURO, any(shares), comparison, share(), any(euros), euro());
    }

    private LookUp lookUp() {
        Known at = leaf("row", Unit.NUMBER, BigDecimal.valueOf(1L + random.nextInt(TABLE_ROWS)));
        List<LookUp.Row> rows = IntStream.rangeClosed(1, TABLE_ROWS)
                .mapToObj(row -> new LookUp.Row(BigDecimal.valueOf(row), row == 1 ? any(euros) : euro()))
                .toList();
        return new LookUp(key("table"), label("tabel"), Unit.EURO, at, rows);
    }

    private TreeMap<Integer, Calculation> series() {
        TreeMap<Integer, Calculation> series = new TreeMap<>();
        IntStream.range(FIRST_YEAR, FIRST_YEAR + TABLE_ROWS).forEach(year -> series.put(year, euro()));
        return series;
    }

    private Persistence persistence() {
        return switch (random.nextInt(5)) {
            case 0 -> new Persistence.Throughout();
            case 1 -> new Persistence.FlatTerminal(share());
            case 2 -> new Persistence.DropOff(share());
            default ->
                new Persistence.RelapseCurve(
                        List.of(share(), share(), share()),
                        random.nextBoolean() ? Persistence.Timing.IN_THE_YEAR : Persistence.Timing.FROM_THE_NEXT);
        };
    }

    private SumOverCases cases() {
        Known saving = leaf("saving", Unit.EURO, BigDecimal.TEN);
        Known chance = leaf("chance", Unit.SHARE, BigDecimal.ONE);
        Product expected =
                new Product(key("expected"), label("verwacht"), Unit.EURO, List.of(saving, chance, any(shares)));
        Least capped = new Least(key("capped"), label("begrensd"), Unit.EURO, List.of(expected, euro()));
        int count = 1 + random.nextInt(5);
        return new SumOverCases(
                key("cases"),
                label("gevallen"),
                Unit.EURO,
                capped,
                List.of(column(saving, figures(count, 2_000_000, 2)), column(chance, figures(count, 100, 2))));
    }

    private SumOverCases.Column column(Known leaf, List<BigDecimal> figures) {
        boolean with = ranged && random.nextBoolean();
        return with
                ? new SumOverCases.Column(
                        leaf, figures, figures.stream().map(this::range).toList())
                : new SumOverCases.Column(leaf, figures);
    }

    private Range range(BigDecimal figure) {
        BigDecimal low = figure.multiply(BigDecimal.valueOf(40 + random.nextInt(60), 2));
        BigDecimal high = figure.multiply(BigDecimal.valueOf(100 + random.nextInt(60), 2));
        return new Range(low, high, random.nextBoolean() ? Range.Shape.TRIANGULAR : Range.Shape.PERT);
    }

    private List<BigDecimal> figures(int count, int bound, int scale) {
        return Stream.generate(() -> BigDecimal.valueOf(random.nextInt(bound), scale))
                .limit(count)
                .toList();
    }

    private Known euro() {
        return leaf("euro", Unit.EURO, BigDecimal.valueOf(100 + random.nextInt(5_000_000), 2));
    }

    private Known share() {
        return leaf("share", Unit.SHARE, BigDecimal.valueOf(1 + random.nextInt(90), 2));
    }

    private Known number() {
        return leaf("number", Unit.NUMBER, BigDecimal.valueOf(1 + random.nextInt(30), 1));
    }

    private Known rate() {
        return leaf("rate", Unit.SHARE, BigDecimal.valueOf(random.nextInt(500), 4));
    }

    private Known year() {
        return leaf("year", Unit.YEAR, BigDecimal.valueOf(FIRST_YEAR + random.nextInt(TABLE_ROWS)));
    }

    private Known duration() {
        return leaf("years", Unit.YEAR, BigDecimal.valueOf(5L * (random.nextInt(12) - 6), 1));
    }

    private Known leaf(String name, Unit unit, BigDecimal figure) {
        String key = key(name);
        boolean with = ranged && RANGED.contains(name) && random.nextInt(3) > 0;
        Optional<Range> range = with ? Optional.of(range(figure)) : Optional.empty();
        return new Known(
                key,
                label(key),
                unit,
                figure,
                range,
                Nodes.known(key, unit, "0").provenance());
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Calculation> some(List<Calculation> from) {
        return Stream.generate(() -> any(from)).limit(1 + random.nextInt(4)).toList();
    }

    private String key(String name) {
        return name + "-" + ++keys;
    }
}
