package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;

/** Made-up household cases from a seed, the same every run. */
final class RandomCases {

    private final Random random;
    private final boolean overlapping;
    private final List<PriceItem> items = new ArrayList<>();

    private RandomCases(long seed, boolean overlapping) {
        this.random = new Random(seed);
        this.overlapping = overlapping;
        for (int i = 0; i < 8; i++) {
            items.add(item(i));
        }
    }

    /** Cases with overlap groups, transfers, periods, costs and all corrections. */
    static Stream<HouseholdCase> cases(int count) {
        return Stream.iterate(1L, seed -> seed + 1).limit(count).map(seed -> new RandomCases(seed, true).household());
    }

    /** Cases without overlap, transfers or spared losses: every figure in them counts. */
    static Stream<HouseholdCase> plain(int count) {
        return Stream.iterate(1L, seed -> seed + 1).limit(count).map(seed -> new RandomCases(seed, false).household());
    }

    private PriceItem item(int i) {
        PriceUnit unit = PriceUnit.values()[random.nextInt(PriceUnit.values().length)];
        Items.Item item = new Items.Item(Items.item("item-" + i, unit, String.valueOf(100 + random.nextInt(40000))))
                .payers(payers());
        if (overlapping && random.nextInt(3) > 0) {
            item = item.group("group-" + random.nextInt(2));
        }
        return overlapping && random.nextInt(4) == 0
                ? item.transferTo(Payer.HOUSEHOLD).item()
                : item.item();
    }

    private PayerShare[] payers() {
        BigDecimal share = new BigDecimal(1 + random.nextInt(8)).movePointLeft(1);
        Payer other = Payer.values()[1 + random.nextInt(6)];
        return new PayerShare[] {
            Inputs.share(Payer.MUNICIPALITY, law(), share.toPlainString()),
            Inputs.share(other, law(), BigDecimal.ONE.subtract(share).toPlainString())
        };
    }

    private Law law() {
        return Law.values()[random.nextInt(4)];
    }

    private HouseholdCase household() {
        int years = 1 + random.nextInt(4);
        List<Line> lines = new ArrayList<>();
        int count = 3 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            lines.add(line(i, years));
        }
        HouseholdCase household = Households.over(years, Households.household(lines.toArray(Line[]::new)));
        household = Households.costing(
                household,
                Lines.cost("hours", Inputs.euros(number(500))),
                Lines.cost("budget", Inputs.euros(number(5000))));
        return Households.through(Lens.MUNICIPALITY, Households.corrected(household, corrections()));
    }

    private Line line(int i, int years) {
        Scenario scenario = Scenario.values()[random.nextInt(3)];
        PriceItem item = items.get(random.nextInt(items.size()));
        Line line = Lines.line("line-" + i, scenario, Items.at(item, number(10)));
        if (scenario == Scenario.WITHOUT) {
            line = Lines.with(line, share());
        }
        if (random.nextBoolean()) {
            int from = 1 + random.nextInt(years);
            line = Lines.during(line, from, from + random.nextInt(years - from + 1));
        }
        return random.nextBoolean() ? Lines.of(line, "child-1") : line;
    }

    private Corrections corrections() {
        Fix fix = Fix.none();
        fix = random.nextBoolean() ? fix.usual(share()) : fix;
        fix = random.nextBoolean() ? fix.displaced(share()) : fix;
        fix = random.nextBoolean() ? fix.attributed(share()) : fix;
        fix = random.nextBoolean() ? fix.haircut(3, share()) : fix;
        fix = overlapping && random.nextBoolean() ? fix.holding(new Holding.DropOff(Inputs.stated(share()))) : fix;
        return !overlapping || random.nextInt(4) == 0 ? fix.alsoNegative().corrections() : fix.corrections();
    }

    private String number(int most) {
        return new BigDecimal(1 + random.nextInt(most * 4))
                .divide(new BigDecimal(4))
                .toPlainString();
    }

    private String share() {
        return new BigDecimal(1 + random.nextInt(98)).movePointLeft(2).toPlainString();
    }

    /** The share of a stated correction, or what leaves everything as it is. */
    static BigDecimal kept(Corrections corrections) {
        BigDecimal kept = BigDecimal.ONE;
        if (corrections.businessAsUsual().orElse(null) instanceof BusinessAsUsual.Share usual) {
            kept = kept.multiply(BigDecimal.ONE.subtract(usual.share().figure()));
        }
        kept = kept.multiply(rest(corrections.displacement().map(share -> share.figure())));
        kept = kept.multiply(
                corrections.attribution().map(share -> share.figure()).orElse(BigDecimal.ONE));
        return kept.multiply(
                rest(corrections.haircut().map(haircut -> haircut.share().figure())));
    }

    private static BigDecimal rest(Optional<BigDecimal> share) {
        return BigDecimal.ONE.subtract(share.orElse(BigDecimal.ZERO));
    }
}
