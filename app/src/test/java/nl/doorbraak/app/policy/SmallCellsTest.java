package nl.doorbraak.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever reads a table of counts cannot reckon a hidden one, by an attack that knows nothing of how cells were hidden. */
class SmallCellsTest {

    private static final int MOST = 3;

    @Test
    void a_count_below_ten_is_not_shown_and_nor_is_zero() {
        SmallCells table = SmallCells.of(new long[][] {{9, 40, 50}, {0, 60, 70}, {30, 20, 25}});

        assertThat(table.at(0, 0)).isEmpty();
        assertThat(table.at(1, 0)).isEmpty();
    }

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        SmallCells table = SmallCells.of(new long[][] {{10, 20}, {30, 40}});

        assertThat(table.at(0, 0)).hasValue(10);
        assertThat(table.at(2, 2)).hasValue(100);
    }

    @Test
    void one_small_count_takes_others_with_it_and_the_cheapest_first() {
        SmallCells table = SmallCells.of(new long[][] {{3, 11, 500}, {12, 13, 600}, {700, 800, 900}});

        assertThat(table.at(0, 0)).isEmpty();
        assertThat(table.at(0, 1)).isEmpty();
        assertThat(table.at(1, 0)).isEmpty();
        assertThat(table.at(1, 1)).isEmpty();
        assertThat(table.at(2, 2)).hasValue(900);
        assertThat(table.at(3, 3)).hasValue(3539);
    }

    @Test
    void zeros_that_must_be_zero_by_their_total_are_covered() {
        SmallCells table = SmallCells.of(new long[][] {{0, 0, 50}, {20, 30, 40}, {25, 35, 45}});

        assertThat(exposed(new long[][] {{0, 0, 50}, {20, 30, 40}, {25, 35, 45}}, table))
                .isEmpty();
        assertThat(table.at(0, 2).isEmpty() || table.at(0, 3).isEmpty()).isTrue();
    }

    @Test
    void in_random_tables_no_hidden_count_follows_exactly_from_what_is_shown() {
        Random random = new Random(19880601);
        int hidden = 0;
        for (int number = 0; number < 400; number++) {
            long[][] counts = drawn(random);
            SmallCells table = SmallCells.of(counts);
            assertThat(exposed(counts, table)).as("table %s", number).isEmpty();
            hidden += hidden(counts, table);
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void the_attack_finds_what_hiding_small_counts_alone_gives_away() {
        Random random = new Random(19880601);
        int givenAway = 0;
        for (int number = 0; number < 400; number++) {
            long[][] counts = drawn(random);
            givenAway += exposed(counts, SmallCells.primary(counts)).size();
        }
        assertThat(givenAway).isGreaterThan(100);
    }

    private static long[][] drawn(Random random) {
        long[][] counts = new long[1 + random.nextInt(MOST)][1 + random.nextInt(MOST)];
        for (long[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(4) == 0 ? random.nextInt(12) : 10 + random.nextInt(30);
            }
        }
        return counts;
    }

    private static int hidden(long[][] counts, SmallCells table) {
        int hidden = 0;
        for (int row = 0; row <= counts.length; row++) {
            for (int column = 0; column <= counts[0].length; column++) {
                hidden += table.at(row, column).isEmpty() ? 1 : 0;
            }
        }
        return hidden;
    }

    /** The hidden cells for which no other table of counts shows the same: every step of one up or down in every cell is tried. */
    private static List<String> exposed(long[][] counts, SmallCells table) {
        int rows = counts.length;
        int columns = counts[0].length;
        boolean[][] free = new boolean[rows + 1][columns + 1];
        int[] steps = new int[rows * columns];
        int tries = (int) Math.pow(3, steps.length);
        for (int number = 0; number < tries; number++) {
            int rest = number;
            for (int cell = 0; cell < steps.length; cell++) {
                steps[cell] = rest % 3 - 1;
                rest /= 3;
            }
            markIfPossible(counts, steps, table, free);
        }
        List<String> exposed = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                OptionalLong shown = table.at(row, column);
                if (shown.isEmpty() && !free[row][column]) {
                    exposed.add(row + "," + column);
                }
            }
        }
        return exposed;
    }

    private static void markIfPossible(long[][] counts, int[] steps, SmallCells table, boolean[][] free) {
        int rows = counts.length;
        int columns = counts[0].length;
        int[][] moved = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int step = steps[row * columns + column];
                if (counts[row][column] + step < 0) {
                    return;
                }
                moved[row][column] = step;
                moved[row][columns] += step;
                moved[rows][column] += step;
                moved[rows][columns] += step;
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (moved[row][column] != 0 && table.at(row, column).isPresent()) {
                    return;
                }
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                free[row][column] |= moved[row][column] != 0;
            }
        }
    }
}
