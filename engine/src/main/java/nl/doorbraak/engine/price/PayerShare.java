package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * The share of a price one payer bears, and under which law.
 *
 * @param share more than 0 and at most 1; the shares of one price sum to exactly 1
 * @param assumption true where the source names no payer and we assigned one
 * @param restsOn on which law or arrangement the assignment rests; needed where it is an assumption
 */
public record PayerShare(Payer payer, Law law, BigDecimal share, boolean assumption, Optional<Label> restsOn) {

    /** One payer for everything. */
    public static List<PayerShare> whole(Payer payer, Law law) {
        return List.of(new PayerShare(payer, law, BigDecimal.ONE, false, Optional.empty()));
    }
}
