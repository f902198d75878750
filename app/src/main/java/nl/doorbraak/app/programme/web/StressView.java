package nl.doorbraak.app.programme.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;

/**
 * The plan beside what it would be if things went less well.
 *
 * @param finding what the worst of it means
 * @param until the last year of the programme itself, up to which the ratio is told; the amounts are of all years
 * @param rows the plan first
 */
public record StressView(String finding, String until, String years, List<Row> rows, String conclusion, Curve curve) {

    /**
     * The plan or a variant of it.
     *
     * @param own whether a reader tried it, rather than that it is tried on every programme
     * @param kind the class that draws its line
     * @param ratio benefits for one euro of costs up to and including the last year of the programme
     */
    public record Row(
            String name,
            boolean plan,
            boolean own,
            String kind,
            AmountView benefits,
            AmountView costs,
            AmountView net,
            Optional<AmountView> ratio) {}
}
