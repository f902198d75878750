package nl.doorbraak.files.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads who pays. The shares sum to exactly 1, and an assumption says on which law it rests. */
public final class PayerShares {

    private PayerShares() {}

    /** All payers of one thing. */
    public static As<List<PayerShare>> list() {
        return (node, path, refusals) -> {
            Optional<List<PayerShare>> shares = Scalars.listOf(share()).read(node, path, refusals);
            shares.map(PayerShares::total)
                    .filter(total -> total.compareTo(BigDecimal.ONE) != 0)
                    .ifPresent(total -> refusals.add(
                            node.place(),
                            path,
                            Label.term("refusal.found.shares", Label.verbatim(total.toPlainString())),
                            Label.term("refusal.expected.shares")));
            return shares;
        };
    }

    private static BigDecimal total(List<PayerShare> shares) {
        return shares.stream().map(PayerShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static As<PayerShare> share() {
        return Fields.object(fields -> {
            var payer = fields.required("payer", Ids.choice(Payer.values(), Payer::id));
            var law = fields.required("law", Ids.choice(Law.values(), Law::id));
            var share = fields.required("share", Numbers.share());
            var assumption = fields.orElse("assumption", Scalars.yesOrNo(), false);
            var restsOn = fields.optional("rests-on", Scalars.label());
            if (fields.soFar() && assumption.get() && restsOn.get().isEmpty()) {
                fields.refuse("rests-on", Label.term("refusal.found.nothing"), Label.term("refusal.expected.rests-on"));
            }
            if (fields.soFar() && share.get().signum() == 0) {
                fields.refuse("share", Label.verbatim("0"), Label.term("refusal.expected.positive"));
            }
            return fields.whole(() ->
                    new PayerShare(payer.get(), law.get(), share.get(), assumption.get(), restsOn.get()));
        });
    }
}
