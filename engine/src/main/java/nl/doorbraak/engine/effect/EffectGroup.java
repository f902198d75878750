package nl.doorbraak.engine.effect;

import java.util.List;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/**
 * One kind of result of a project: how many, times what one is worth, times its own corrections; or what cases come to.
 *
 * @param id unique in the sheet; its figure is {@code effects.<id>}
 * @param payers whose money it saves; shares sum to exactly 1
 */
public record EffectGroup(String id, Label name, GroupAmount amount, List<PayerShare> payers, Corrections corrections) {
    public EffectGroup {
        payers = List.copyOf(payers);
    }
}
