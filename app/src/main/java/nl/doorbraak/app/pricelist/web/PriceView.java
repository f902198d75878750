package nl.doorbraak.app.pricelist.web;

import java.util.List;
import nl.doorbraak.app.figure.AmountView;
import org.jspecify.annotations.Nullable;

/**
 * A price item on screen, in the language of the reader.
 *
 * @param now what it costs today; null where no value holds today
 * @param values every value by date
 * @param sameGroup the other items of its overlap group
 */
public record PriceView(
        String id,
        String href,
        String name,
        String domain,
        String unit,
        @Nullable ValueView now,
        List<ValueView> values,
        List<PayerView> payers,
        List<FactView> facts,
        List<ItemLink> sameGroup) {

    /**
     * What an item costs from one date to another.
     *
     * @param period from and until, in words
     * @param range low to high, or that it is fixed
     * @param age how old the source is, in words
     * @param old whether the source is old enough to look for a newer one
     */
    public record ValueView(
            String period,
            AmountView amount,
            String range,
            String priceYear,
            String source,
            @Nullable String sourceHref,
            String place,
            String date,
            String age,
            boolean old,
            boolean assumption) {}

    /** Who bears which share, under which law, and on what that rests. */
    public record PayerView(String payer, String law, String code, String share, boolean assumption, String restsOn) {}

    /** Something else a reader must know about the item. */
    public record FactView(String name, String text) {}

    /** Another item. */
    public record ItemLink(String name, String href) {}
}
