package nl.doorbraak.engine.draws;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.SumOverCases;

/** What fills the slot of a leaf that has a range. */
enum LeafFilling {
    /** A figure for each draw. */
    DRAWN {
        @Override
        void fill(Spread spread, double[] out, long[] random) {
            spread.fill(out, random);
        }
    },
    /** The mean, in every draw. */
    AT_MEAN {
        @Override
        void fill(Spread spread, double[] out, long[] random) {
            Loops.fill(out, spread.mean().doubleValue());
        }
    };

    abstract void fill(Spread spread, double[] out, long[] random);

    /** The slot with a leaf that all cases share. */
    int slot(Known leaf, Emission emission) {
        Spread spread = Spread.of(leaf).orElseThrow();
        int random = emission.random(leaf.key());
        return emission.write(List.of("leaf", leaf), (block, out) -> fill(spread, out, block.random[random]));
    }

    /** The slot with a column, drawn for each case apart. */
    int slot(SumOverCases.Column column, Emission emission) {
        List<Optional<Spread>> spreads = spreads(column);
        double[] figures =
                column.figures().stream().mapToDouble(Number::doubleValue).toArray();
        int random = emission.random(column.leaf().key());
        return emission.write(List.of("column", column.leaf()), (block, out) -> {
            Optional<Spread> spread = spreads.get(block.caseNumber);
            spread.ifPresentOrElse(
                    known -> fill(known, out, block.random[random]), () -> Loops.fill(out, figures[block.caseNumber]));
        });
    }

    /** The spread of each case; empty where its range is one figure. */
    static List<Optional<Spread>> spreads(SumOverCases.Column column) {
        return java.util.stream.IntStream.range(0, column.figures().size())
                .mapToObj(each -> Spread.of(column.in(each)))
                .toList();
    }
}
