package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the steps that fill slots. What is asked twice is written once.
 *
 * <p>There are two levels: what is computed once for a block of draws, and within a sum over cases what is computed for each
 * case. A step that uses nothing of a case moves to the outer level, out of the loop over cases.
 */
final class Emission {

    private final @Nullable Emission outer;
    private final Memory memory;
    private final List<Step> steps = new ArrayList<>();
    private final Weights weights = new Weights();
    private final Map<Object, Integer> made = new HashMap<>();
    private final Set<Integer> own = new HashSet<>();
    private final Map<Integer, Held> held = new HashMap<>();
    private final Set<Integer> heldWritten = new HashSet<>();

    /** A slot that is one where a random number is below a threshold; it is only filled when it must be. */
    record Held(int random, int threshold) {}

    /** How many slots and blocks of random numbers there are, on both levels together. */
    static final class Memory {
        final Streams streams;
        int slots;
        int random;

        Memory(Streams streams) {
            this.streams = streams;
        }
    }

    /** The outer level. */
    Emission(Streams streams) {
        this.outer = null;
        this.memory = new Memory(streams);
    }

    /** The level of each case within another. */
    Emission(Emission outer) {
        this.outer = outer;
        this.memory = outer.memory;
    }

    List<Step> steps() {
        return steps;
    }

    Weights weights() {
        return weights;
    }

    Memory memory() {
        return memory;
    }

    /** Whether a slot belongs to the outer level. */
    boolean isOuter(int slot) {
        return outer != null && !own.contains(slot);
    }

    /** Writes a step at this level that fills a slot. */
    int write(Object what, Filling filling) {
        return once(what, () -> {
            int out = memory.slots++;
            own.add(out);
            steps.add(block -> filling.fill(block, block.slots[out]));
            return out;
        });
    }

    /** What a step does to its slot. */
    @FunctionalInterface
    interface Filling {
        void fill(Block block, double[] out);
    }

    /** What an operation does to its slot, from two others. */
    @FunctionalInterface
    interface OfTwo {
        void fill(double[] out, double[] a, double[] b);
    }

    int ofTwo(String what, int a, int b, OfTwo operation) {
        return of(
                List.of(what, a, b),
                List.of(a, b),
                (block, out) -> operation.fill(out, block.slots[a], block.slots[b]));
    }

    /** Writes a step that uses slots: at the outer level when they all belong there. */
    int of(Object what, List<Integer> used, Filling filling) {
        if (outer != null && used.stream().noneMatch(own::contains)) {
            return outer.of(what, used, filling);
        }
        used.forEach(this::filled);
        return write(what, filling);
    }

    /** A block of random numbers of this level: of the draw, or of the case in the draw. */
    int random(String name) {
        return once(List.of("random", name), () -> {
            int out = memory.random++;
            long named = memory.streams.named(name);
            steps.add(block -> Streams.fill(block.random[out], Streams.ofCase(named, block.caseNumber), block.first));
            return out;
        });
    }

    /** A slot with one where the effect of a name still holds and nought elsewhere, by the chance in another slot. */
    int held(String name, int chance) {
        return once(List.of("held", name, chance), () -> {
            Held test = new Held(random(name), threshold(chance));
            int out = memory.slots++;
            own.add(out);
            held.put(out, test);
            return out;
        });
    }

    private int threshold(int chance) {
        if (outer != null && isOuter(chance)) {
            return outer.threshold(chance);
        }
        return once(List.of("threshold", chance), () -> {
            filled(chance);
            int out = memory.random++;
            steps.add(block -> Loops.thresholds(block.random[out], block.slots[chance]));
            return out;
        });
    }

    private int once(Object what, IntSupplier write) {
        Integer standing = made.get(what);
        if (standing == null) {
            standing = write.getAsInt();
            made.put(what, standing);
        }
        return standing;
    }

    /** How a slot of this level is tested, where it is one or nought. */
    Optional<Held> test(int slot) {
        return Optional.ofNullable(held.get(slot));
    }

    Optional<Emission> outer() {
        return Optional.ofNullable(outer);
    }

    /** Sees to it that a slot is filled before a step that reads it. */
    void filled(int slot) {
        if (outer != null && isOuter(slot)) {
            outer.filled(slot);
        } else if (held.get(slot) instanceof Held(int random, int threshold) && heldWritten.add(slot)) {
            steps.add(block -> Loops.held(block.slots[slot], block.random[random], block.random[threshold]));
        }
    }
}
