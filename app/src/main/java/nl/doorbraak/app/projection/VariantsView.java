package nl.doorbraak.app.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.AmountView;

/**
 * The plan beside what it would be if things went less well.
 *
 * @param finding what the worst of it means
 * @param until the last year of the programme itself, up to which the ratio is told; the amounts are of all years
 * @param rows the plan first
 */
public record VariantsView(String finding, String until, String years, List<Row> rows, String conclusion, Curve curve) {

    /** How all figures are known, where that is the same for all. */
    public Optional<AmountView> mark() {
        return AmountView.common(
                rows.stream().flatMap(row -> row.all().stream()).toList());
    }

    /**
     * The plan or a variant of it.
     *
     * @param letter what it is called at the end of its line
     * @param own whether a reader tried it, rather than that it is tried on every programme
     * @param ratio benefits for one euro of costs up to and including the last year of the programme
     */
    public record Row(
            String letter,
            String name,
            boolean own,
            AmountView benefits,
            AmountView costs,
            AmountView net,
            Optional<AmountView> ratio) {

        List<AmountView> all() {
            return Stream.concat(Stream.of(benefits, costs, net), ratio.stream())
                    .filter(AmountView::quantified)
                    .toList();
        }
    }
}
