package nl.doorbraak.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.draws.OneDraw;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.graphs.PlainDraw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Draws: one case of 60 lines over 10 years, and a programme of 10,000 cases beside the same programme by hand and node by
 * node. All within a heap of 1 GiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class DrawsBenchmark {

    private static final int DRAWS = 10_000;
    private static final int CASE_DRAWS = Programme.CASES * DRAWS;
    private static final int CORES = 2;

    private final Calculation net = CaseReturn.of(LargeCase.uncertain()).net();
    private final Programme programme = new Programme();
    private final Calculation saving = programme.saving();
    private final HandWrittenProgramme byHand = new HandWrittenProgramme(programme, 20260326);
    private final DrawSettings settings = DrawSettings.seeded(20260326).withDraws(DRAWS);
    private int draw;

    /** Refuses to measure two different models. */
    @Setup
    public void both_give_the_same_mean_and_spread() {
        Drawn.Figures engine = Draws.of(saving, settings).figures().orElseThrow();
        double[] figures = byHand.savings(DRAWS, 1);
        double mean = Arrays.stream(figures).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(figures)
                        .map(figure -> (figure - mean) * (figure - mean))
                        .sum()
                / (DRAWS - 1));
        System.out.printf(
                "# engine %.0f ± %.0f, by hand %.0f ± %.0f%n",
                engine.mean(), engine.sample().standardDeviation(), mean, deviation);
        boolean sameMean = Math.abs(mean - engine.mean()) < 6 * engine.standardError();
        boolean sameSpread = Math.abs(deviation / engine.sample().standardDeviation() - 1) < 0.05;
        if (!sameMean || !sameSpread) {
            throw new IllegalStateException("two different models");
        }
    }

    /** The net of one case in 10,000 draws on one core: compiled, drawn and sorted. */
    @Benchmark
    public Drawn caseNet() {
        return Draws.of(net, settings);
    }

    /** The programme in 10,000 draws on two cores: compiled, drawn and sorted. In case-draws a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(CASE_DRAWS)
    public Drawn programmeOnTwoCores() {
        return Draws.of(saving, settings.onThreads(CORES));
    }

    /** The same by hand: drawn only. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(CASE_DRAWS)
    public double[] programmeByHandOnTwoCores() {
        return byHand.savings(DRAWS, CORES);
    }

    /** One draw of the programme, node by node, on one core. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(Programme.CASES)
    public double programmeNodeByNode() {
        return new PlainDraw(new OneDraw(20260326, draw++ % DRAWS), Durations.PER_CASE).of(saving);
    }
}
