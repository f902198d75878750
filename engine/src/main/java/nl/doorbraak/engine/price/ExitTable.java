package nl.doorbraak.engine.price;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * What an exit from social assistance saves by how long the benefit lasted, and how many fall back.
 *
 * @param horizonYears the years the savings cover, 7 for Zoetermeer
 * @param rows by years on benefit
 * @param cumulativeRelapse by year after exit; empty where the source does not print the year
 */
public record ExitTable(
        String id, Label name, int horizonYears, List<Row> rows, List<Optional<Stated>> cumulativeRelapse) {

    /**
     * One row of the table.
     *
     * @param yearsOnBenefit 1 or more
     * @param exitChances chance of an exit within the year for any reason, 0 to 1, as many as the source prints
     * @param toWorkOrStudy the part of it that goes to work or study, 0 to 1, with its range where one is printed
     * @param saving euros over the horizon, before relapse
     */
    public record Row(int yearsOnBenefit, List<Stated> exitChances, Optional<Stated> toWorkOrStudy, Stated saving) {
        public Row {
            exitChances = List.copyOf(exitChances);
        }
    }

    public ExitTable {
        rows = List.copyOf(rows);
        cumulativeRelapse = List.copyOf(cumulativeRelapse);
    }

    /** The row for so many years on benefit. */
    public Optional<Row> row(int yearsOnBenefit) {
        return rows.stream()
                .filter(row -> row.yearsOnBenefit() == yearsOnBenefit)
                .findFirst();
    }
}
