package nl.doorbraak.files.reference;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PayerShares;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads who pays. The engine says what must hold of the shares; we say where in the file it does not. */
public final class PayerFields {

    private PayerFields() {}

    /** All payers of one thing. */
    public static As<List<PayerShare>> list() {
        return (node, path, refusals) -> {
            Optional<List<PayerShare>> shares = Scalars.listOf(share()).read(node, path, refusals);
            shares.map(read -> PayerShares.problems(path, read))
                    .ifPresent(problems -> problems.forEach(problem ->
                            refusals.add(node.place(), path, problem.found(), problem.expected(), problem.maybe())));
            return shares;
        };
    }

    private static As<PayerShare> share() {
        return Fields.object(fields -> {
            var payer = fields.required("payer", Ids.choice(Payer.values(), Payer::id));
            var law = fields.required("law", Ids.choice(Law.values(), Law::id));
            var share = fields.required("share", Numbers.any());
            var assumption = fields.orElse("assumption", Scalars.yesOrNo(), false);
            var restsOn = fields.optional("rests-on", Scalars.label());
            return fields.whole(
                    () -> new PayerShare(payer.get(), law.get(), share.get(), assumption.get(), restsOn.get()));
        });
    }
}
