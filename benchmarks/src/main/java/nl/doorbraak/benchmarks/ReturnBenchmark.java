package nl.doorbraak.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A case of 60 lines over 10 years: its graph, its readings, and the same net by hand. Median of the sampled times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReturnBenchmark {

    private final HouseholdCase household = LargeCase.household();
    private final CaseReturn result = CaseReturn.of(household);
    private final List<Calculation> nodes = Graph.of(result.figures().values()).nodes();
    private final PlainArithmetic plain = new PlainArithmetic(LargeCase.plainLines());

    /** Refuses to measure two different calculations. */
    @Setup
    public void both_give_the_same_net() {
        BigDecimal engine = new ExactFigures().figure(result.net());
        BigDecimal byHand = plain.net();
        if (engine.subtract(byHand).setScale(9, RoundingMode.HALF_UP).signum() != 0) {
            throw new IllegalStateException("engine " + engine + ", by hand " + byHand);
        }
        System.out.println("# nodes: " + nodes.size() + ", net: " + engine.setScale(2, RoundingMode.HALF_UP));
    }

    /** The net as the graph's headline only. */
    @Benchmark
    public BigDecimal exactNet() {
        return new ExactFigures().figure(result.net());
    }

    /** Every figure of every budget, payer, law and year. */
    @Benchmark
    public void exactAllFigures(Blackhole hole) {
        ExactFigures figures = new ExactFigures();
        result.figures().values().forEach(figure -> hole.consume(figures.of(figure)));
    }

    /** The net by hand, without any figure below it that could be shown. */
    @Benchmark
    public BigDecimal plainNet() {
        return plain.net();
    }

    /** Every source and every sentence below the net, figures included. */
    @Benchmark
    public void sourcesAndSentencesOfNet(Blackhole hole) {
        say(hole, Graph.of(result.net()));
    }

    /** Every source and every sentence of every node, figures included. */
    @Benchmark
    public void allSourcesAndSentences(Blackhole hole) {
        say(hole, Graph.of(result.figures().values()));
    }

    private static void say(Blackhole hole, Graph graph) {
        Wording wording = Wording.in(Language.DUTCH);
        Sentences sentences = new Sentences(new ExactFigures(), wording);
        graph.nodes().forEach(node -> hole.consume(sentences.of(node).text()));
        hole.consume(new Sources(wording).of(graph));
        hole.consume(Evidence.ofAll(graph));
    }

    /** Making the graph from what people stated. */
    @Benchmark
    public CaseReturn build() {
        return CaseReturn.of(household);
    }
}
