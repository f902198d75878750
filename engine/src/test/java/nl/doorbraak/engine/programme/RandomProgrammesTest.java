package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up programmes, seeded: each reckons as on paper, and whatever is stated is felt in figure, sentence and sheet. */
class RandomProgrammesTest {

    private static final int FIRST = 2025;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 6);
    }

    /** A programme with the same figures as plain numbers. */
    private static final class Example {
        final Random random;
        final int years;
        final double[] yearly;
        final double[][] monthly;
        final double saving;
        final double once;
        final double ramp;
        final double relapse;
        final int mode;
        final double usual;
        final double attribution;
        final double perHousehold;
        final double perYear;
        final double rate;
        final double term;

        Example(long seed) {
            random = new Random(seed);
            years = 2 + random.nextInt(4);
            yearly = new double[years];
            monthly = new double[years][12];
            for (int year = 0; year < years; year++) {
                yearly[year] = 1 + random.nextInt(40);
                monthly[year][random.nextInt(12)] = 1 + random.nextInt(10);
            }
            saving = 5000 + random.nextInt(9000);
            once = 500 + random.nextInt(4000);
            ramp = 0.1 * (1 + random.nextInt(9));
            relapse = 0.05 * (1 + random.nextInt(10));
            mode = random.nextInt(3);
            usual = 0.1 * (1 + random.nextInt(8));
            attribution = 0.1 * (2 + random.nextInt(8));
            perHousehold = 1000 + random.nextInt(4000);
            perYear = 2000 + random.nextInt(30000);
            rate = 0.01 * (1 + random.nextInt(8));
            term = 3 + random.nextInt(30);
        }

        Programmes programme() {
            Programmes made = new Programmes(FIRST, years)
                    .eachYear(text(saving))
                    .once(text(once))
                    .ramp(text(ramp))
                    .holding(holding())
                    .usual(text(usual))
                    .attributed(text(attribution))
                    .perHousehold(text(perHousehold))
                    .perYear(text(perYear))
                    .loan(text(rate), text(term), "approach")
                    .whatIf(Programmes.ifUsual("usual", "0.37"))
                    .whatIf(Programmes.ifInflow("inflow", "0.61"));
            for (int year = 0; year < years; year++) {
                made.year(FIRST + year, text(yearly[year]));
                for (int month = 0; month < 12; month++) {
                    if (monthly[year][month] > 0) {
                        made.month(FIRST + year, month + 1, text(monthly[year][month]));
                    }
                }
            }
            return made;
        }

        Holding holding() {
            return switch (mode) {
                case 0 -> new Holding.FlatTerminal(stated(text(relapse)));
                case 1 -> new Holding.DropOff(stated(text(relapse)));
                default ->
                    new Holding.RelapseCurve(
                            List.of(Optional.of(stated(text(relapse / 2))), Optional.of(stated(text(relapse)))),
                            Timing.FROM_THE_NEXT);
            };
        }

        double persists(int age) {
            return switch (mode) {
                case 0 -> 1 - relapse;
                case 1 -> Math.pow(1 - relapse, age - 1);
                default -> age == 1 ? 1 : age == 2 ? 1 - relapse / 2 : 1 - relapse;
            };
        }

        double own(int age) {
            return (age == 1 ? ramp : 1) * persists(age);
        }

        double in(int year) {
            double all = yearly[year];
            for (double month : monthly[year]) {
                all += month;
            }
            return all;
        }

        double benefits(int year) {
            double withEffect = 0;
            for (int from = 0; from <= year; from++) {
                int nth = year - from + 1;
                withEffect += yearly[from] * own(nth);
                for (int month = 0; month < 12; month++) {
                    double part = (11.5 - month) / 12;
                    double before = nth == 1 ? 0 : own(nth - 1);
                    withEffect += monthly[from][month] * (part * own(nth) + (1 - part) * before);
                }
            }
            double corrected = (1 - usual) * attribution;
            return corrected * (withEffect * saving + in(year) * persists(1) * once);
        }

        double costs(int year) {
            double outstanding = 0;
            for (int from = 0; from <= year; from++) {
                double left = Math.max(0, Math.min(1, term / 12 - (year - from)));
                outstanding += in(from) * perHousehold * left;
            }
            return in(year) * perHousehold + perYear + outstanding * rate;
        }

        private static String text(double number) {
            return BigDecimal.valueOf(Math.round(number * 10000), 4).toPlainString();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_comes_to_what_it_comes_to_on_paper(long seed) {
        Example example = new Example(seed);
        Projection projection = example.programme().projection();
        double net = 0;
        for (int year = 0; year < example.years; year++) {
            close(projection, "benefits." + (FIRST + year), example.benefits(year));
            close(projection, "costs." + (FIRST + year), example.costs(year));
            net += example.benefits(year) - example.costs(year);
            close(projection, "cumulative." + (FIRST + year), net);
        }
        close(projection, "net", net);
    }

    private static void close(Projection projection, String address, double paper) {
        assertThat(figure(projection, address).doubleValue()).as(address).isCloseTo(paper, within(0.0001));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_steps_and_the_budgets_add_up_to_the_net(long seed) {
        Projection projection = new Example(seed).programme().projection();
        String budget = "budgets.municipality.wmo-2015.";
        BigDecimal net = figure(projection, budget + "benefits").subtract(figure(projection, budget + "costs"));
        assertThat(net).isCloseTo(figure(projection, "net"), within(new BigDecimal("1e-15")));
        BigDecimal last = new ExactFigures().figure(projection.steps().getLast().running());
        assertThat(last).isEqualByComparingTo(figure(projection, "net"));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void every_stated_figure_is_felt_in_a_figure_and_in_a_sentence(long seed) {
        Projection projection = new Example(seed).programme().projection();
        List<Calculation> results = List.copyOf(projection.figures().values());
        Map<String, BigDecimal> figures = figures(results);
        Map<String, String> sentences = sentences(results);
        for (Known leaf : leavesOf(results)) {
            List<Calculation> changed = Substitution.of(leaf, other(leaf)).in(results);
            assertThat(figures(changed)).as(leaf.key()).isNotEqualTo(figures);
            assertThat(sentences(changed)).as(leaf.key()).isNotEqualTo(sentences);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void every_stated_figure_is_one_input_cell_below_the_same_formulas(long seed) {
        Projection projection = new Example(seed).programme().projection();
        List<Calculation> results = List.copyOf(projection.figures().values());
        List<Cell.Input> inputs = cells(results, Cell.Input.class);
        List<String> formulas = formulas(results);
        for (Known leaf : leavesOf(results)) {
            List<Calculation> changed = Substitution.of(leaf, other(leaf)).in(results);
            assertThat(formulas(changed)).as(leaf.key()).isEqualTo(formulas);
            List<Cell.Input> after = cells(changed, Cell.Input.class);
            after.removeAll(inputs);
            assertThat(after).as(leaf.key()).hasSize(1);
        }
    }

    private static BigDecimal other(Known leaf) {
        return leaf.unit().equals(Unit.SHARE)
                ? leaf.figure().multiply(new BigDecimal("0.9"))
                : leaf.figure().multiply(new BigDecimal("1.1")).add(BigDecimal.ONE);
    }

    /** What somebody stated, without what is so by definition. */
    private static List<Known> leavesOf(List<Calculation> results) {
        return Graph.of(results).leaves().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(leaf -> !leaf.provenance().equals(Provenance.DEFINITION))
                .toList();
    }

    private static Map<String, BigDecimal> figures(List<Calculation> results) {
        ExactFigures exact = new ExactFigures();
        Map<String, BigDecimal> figures = new TreeMap<>();
        computed(results)
                .forEach(node -> exact.of(node)
                        .figure()
                        .ifPresent(figure -> figures.put(node.key(), figure.stripTrailingZeros())));
        return figures;
    }

    private static Map<String, String> sentences(List<Calculation> results) {
        Sentences sentences = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH));
        Map<String, String> said = new TreeMap<>();
        computed(results)
                .forEach(node -> said.put(node.key(), sentences.of(node).text()));
        return said;
    }

    private static List<Calculation> computed(List<Calculation> results) {
        return Graph.of(results).nodes().stream()
                .filter(node -> !(node instanceof Known))
                .toList();
    }

    private static List<String> formulas(List<Calculation> results) {
        return cells(results, Cell.Formula.class).stream()
                .map(Cell.Formula::formula)
                .toList();
    }

    private static <T extends Cell> List<T> cells(List<Calculation> results, Class<T> kind) {
        SpreadsheetContent content = new SpreadsheetContent(Label.verbatim("test"), List.of(), results, List.of());
        return new ArrayList<>(SpreadsheetModel.of(content, Language.DUTCH).pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }
}
