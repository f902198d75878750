package nl.doorbraak.app.learning.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.doubt.DoubtView;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.ResultView;
import nl.doorbraak.app.projection.ProjectionView;
import nl.doorbraak.app.projection.VariantsView;

/**
 * A published calculation on screen.
 *
 * @param comparison every printed figure beside the computed one
 * @param doubt how sure the net is; empty for a programme, which has a fan
 * @param projection the years of a programme, as a forecast shows them; empty for what is none
 * @param variants the programme beside what the file tries; empty where it tries nothing
 * @param summary how many printed figures come out
 */
public record CalculationView(
        String href,
        String municipality,
        String name,
        String about,
        String source,
        String summary,
        List<Line> comparison,
        ResultView result,
        Optional<DoubtView> doubt,
        Optional<ProjectionView> projection,
        Optional<VariantsView> variants) {

    /**
     * One printed figure.
     *
     * @param printed as it stands in the paper, or that it is not printed
     * @param verdict {@code exactly}, {@code rounded}, {@code no} or {@code not-printed}
     * @param why what explains a difference; empty where there is none
     */
    public record Line(String name, String printed, AmountView computed, String verdict, String why, String place) {}
}
