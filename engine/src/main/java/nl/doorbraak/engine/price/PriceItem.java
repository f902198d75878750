package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/**
 * One entry of the social price list.
 *
 * @param id lower case words with hyphens, unique in the list
 * @param domain where it stands in the list: {@code youth}, {@code housing}, {@code income} …
 * @param name in Dutch and English
 * @param unit what one price buys
 * @param alsoPer other units the source gives the same price for ("year or trajectory")
 * @param values by date, not overlapping, in order
 * @param payers shares sum to exactly 1
 * @param cashable the share of a saving that can really be freed, 0 to 1; empty where nobody knows
 * @param overlapGroup items of one group count once per scenario, person group and year
 * @param lifeDomain the life domain it belongs to, by id
 * @param transferTo who receives the money where it only moves
 * @param includes what the figure already contains
 * @param note what a reader must know about it
 * @param alsoCalled what people call it in either language, to find it by
 */
public record PriceItem(
        String id,
        String domain,
        Label name,
        PriceUnit unit,
        Set<PriceUnit> alsoPer,
        List<PriceValue> values,
        List<PayerShare> payers,
        Optional<BigDecimal> cashable,
        Optional<String> overlapGroup,
        Optional<String> lifeDomain,
        Optional<Payer> transferTo,
        Includes includes,
        Optional<Label> note,
        List<String> alsoCalled) {
    public PriceItem {
        alsoPer = Set.copyOf(alsoPer);
        values = List.copyOf(values);
        payers = List.copyOf(payers);
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** An item that goes by no other name. */
    public PriceItem(
            String id,
            String domain,
            Label name,
            PriceUnit unit,
            Set<PriceUnit> alsoPer,
            List<PriceValue> values,
            List<PayerShare> payers,
            Optional<BigDecimal> cashable,
            Optional<String> overlapGroup,
            Optional<String> lifeDomain,
            Optional<Payer> transferTo,
            Includes includes,
            Optional<Label> note) {
        this(
                id,
                domain,
                name,
                unit,
                alsoPer,
                values,
                payers,
                cashable,
                overlapGroup,
                lifeDomain,
                transferTo,
                includes,
                note,
                List.of());
    }

    /** Whether a quantity in a unit fits this price. */
    public boolean fits(PriceUnit quantityUnit) {
        return unit == quantityUnit || alsoPer.contains(quantityUnit);
    }
}
