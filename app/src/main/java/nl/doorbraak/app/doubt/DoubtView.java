package nl.doorbraak.app.doubt;

import java.util.List;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the doubt of a net; every text is in the language of the reader.
 *
 * @param band the drawing of the draws; null where there is nothing to draw
 * @param says what stands below the band, or why there is none
 * @param chance that the net is more than nought; null without draws
 * @param howMany the number of draws and the seed
 * @param finding which figure weighs most
 * @param tornado each figure with a range; empty where none has one
 * @param lead what the tornado shows, or what must be known before there is one
 * @param turns where single figures make the net nought
 * @param usual the same for the share that would have happened anyway; null for a result without effect or without costs
 */
public record DoubtView(
        @Nullable Band band,
        List<String> says,
        @Nullable AmountView chance,
        @Nullable String howMany,
        String finding,
        String lead,
        Tornado tornado,
        List<TurnView> turns,
        @Nullable TurnView usual) {

    /** Whether any figure turns the net, or is known not to. */
    public boolean turning() {
        return usual != null || !turns.isEmpty();
    }

    /**
     * The band from P5 to P95 with the middle, the exact figure and nought; places are percentages of the drawing.
     *
     * @param described the drawing in a sentence
     * @param low the text of P5
     * @param high the text of P95
     * @param nought the text at nought
     * @param zeroAnchor how the text of nought stands to its line, so that it stays inside the drawing
     * @param rows the same figures as a table
     */
    public record Band(
            String described,
            Bar bar,
            String middle,
            String exact,
            String zero,
            String nought,
            String zeroAnchor,
            End low,
            End high,
            List<Row> rows) {}

    /** The text at an end of the band, which begins or ends at a place of the drawing. */
    public record End(String text, String x, String anchor) {}

    /** A text at a place of a drawing. */
    public record Tick(String text, String x) {}

    /** A figure of the draws, which opens to how it was drawn; or the net as stated. */
    public record Row(String name, AmountView figure) {}

    /**
     * The chart that is a table too.
     *
     * @param low the text at the left end of the scale
     * @param exact where the net with everything as stated stands
     * @param high the text at the right end
     */
    public record Tornado(
            String low, Tick exact, String exactAnchor, String high, String described, List<Swing> rows) {}

    /**
     * One figure at its two ends.
     *
     * @param scenario in which it plays, empty text where that goes without saying
     * @param stated the figure we reckon with; it opens
     * @param atLow the net at the low end; it opens to that calculation
     * @param atHigh the net at the high end, the same
     * @param bars from the exact net to the net at the low end, and to the net at the high end; empty where one has no figure
     * @param turning that the sign of the net hangs on this figure alone; empty text where it does not
     */
    public record Swing(
            String name,
            String scenario,
            AmountView stated,
            String range,
            List<Bar> bars,
            AmountView atLow,
            AmountView atHigh,
            String turning) {}

    /**
     * Where one figure makes the net nought.
     *
     * @param opens the same figure where the net turns: it opens to the calculation there; null where it turns nowhere
     */
    public record TurnView(String figure, @Nullable AmountView opens, String sentence) {}
}
