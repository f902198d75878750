package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a program over all draws, each worker taking the next block; where a draw stands does not hang on who computed it. */
final class Workers {

    private final Program program;
    private final int draws;
    private final double[][] figures;
    private final AtomicInteger next = new AtomicInteger();

    private Workers(Program program, int results, int draws) {
        this.program = program;
        this.draws = draws;
        this.figures = new double[results][draws];
    }

    /** The figures of each result in the order of the draws. */
    static double[][] figures(Program program, int results, int draws, int threads) {
        Workers workers = new Workers(program, results, draws);
        if (threads == 1) {
            workers.work();
        } else {
            workers.workOn(threads);
        }
        return workers.figures;
    }

    private void workOn(int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(this::work));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("drawing failed", failed.getCause());
        }
    }

    private void work() {
        Block block = program.block(Loops.LANES);
        int first = next.getAndAdd(Loops.LANES);
        while (first < draws) {
            program.run(block, first);
            int filled = Math.min(Loops.LANES, draws - first);
            for (int result = 0; result < figures.length; result++) {
                System.arraycopy(program.result(block, result), 0, figures[result], first, filled);
            }
            first = next.getAndAdd(Loops.LANES);
        }
    }
}
