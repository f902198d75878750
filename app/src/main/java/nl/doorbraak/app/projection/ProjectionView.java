package nl.doorbraak.app.projection;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Remarks;

/**
 * What a programme comes to over its years, as a page shows it.
 *
 * @param label what the big figure is of
 * @param reading what it means
 * @param finding what the years say
 * @param conclusion the same for who cannot see the drawing
 * @param mark how all figures of the years are known, where that is the same for all
 * @param fan how far it may lie from that; empty where nothing has a range
 */
public record ProjectionView(
        String label,
        AmountView net,
        String reading,
        List<Fact> facts,
        String finding,
        String conclusion,
        Curve curve,
        Optional<AmountView> mark,
        Optional<FanView> fan,
        List<YearRow> years,
        List<PayerRow> payers,
        List<Remarks.Remark> notices,
        List<Remarks.Remark> notInEuros,
        List<Remarks.SourceLine> sources) {

    /**
     * How far the cumulative net may lie from the forecast.
     *
     * @param until what the chance is of, with the last year
     * @param chance how likely it is that the whole comes to more than nothing
     * @param made how the draws were made
     */
    public record FanView(String until, AmountView chance, String made, List<FanRow> rows) {}

    /**
     * The cumulative net at the end of a year in thousands of euros; nineteen of twenty draws lie above {@code low}, and below
     * {@code high}. Each opens to how it was drawn.
     */
    public record FanRow(int year, AmountView low, AmountView middle, AmountView high) {}

    /**
     * A figure with its name.
     *
     * @param note how it is counted, where its name does not say so
     */
    public record Fact(String name, AmountView figure, Optional<String> note) {}

    /** One calendar year. */
    public record YearRow(
            int year,
            AmountView in,
            AmountView withEffect,
            AmountView benefits,
            AmountView costs,
            AmountView net,
            AmountView cumulative) {

        List<AmountView> all() {
            return List.of(in, withEffect, benefits, costs, net, cumulative);
        }
    }

    /** What one payer gains and pays under one law, over all years. */
    public record PayerRow(
            String code, String law, String payer, Optional<AmountView> benefits, Optional<AmountView> costs) {}
}
