package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.wording.Label;

/** The leaves that say which share a payer bears; shares of the price list are one leaf for all lines of an item. */
public final class ShareNodes {

    private final Reference writer;
    private final Leaves leaves = new Leaves();

    /**
     * Shares of one input.
     *
     * @param statedOn the date at which the writer of the input states what no source gives
     */
    public ShareNodes(LocalDate statedOn) {
        this.writer = new Reference("case", Label.term("source.case"), statedOn, "", Optional.empty());
    }

    /**
     * The share of a payer.
     *
     * @param address of the line, cost or group
     * @param own whether it names its payers itself, instead of following the price list
     */
    public Calculation leaf(String address, boolean own, GroupAmount amount, PayerShare share) {
        String owner = listed(amount)
                .filter(_ -> !own)
                .map(price ->
                        "prices." + price.item().id() + "." + price.value().validFrom())
                .orElse(address);
        String id = new Budget(share.payer(), share.law()).id();
        return leaves.at(
                owner + ".share." + id,
                key -> Known.of(key, named(share), Unit.SHARE, share.share(), provenance(amount, share)));
    }

    /** What the share of a payer is called: on which law it rests stands beside it, not in its name. */
    private static Label named(PayerShare share) {
        return Label.term("effect.share-of", share.payer().label(), share.law().label());
    }

    /** What a payer's part of something is called: the thing itself, where one payer bears it all. */
    static Label paid(Label name, PayerShare share) {
        return share.share().compareTo(BigDecimal.ONE) == 0
                ? name
                : Label.term("effect.paid-by", name, share.payer().label());
    }

    /** Who pays is known from where the amount is known. */
    private Provenance provenance(GroupAmount amount, PayerShare share) {
        if (amount instanceof Amount.InEuros(var euros, var _, var _)) {
            return about(euros.provenance().reference(), euros.provenance().evidence(), share);
        }
        return listed(amount)
                .map(Price::value)
                .map(value -> about(value.reference(), value.evidence(), share))
                .orElseGet(() -> about(writer, EvidenceStatus.ESTIMATED, share));
    }

    private static Optional<Price> listed(GroupAmount amount) {
        return amount instanceof Amount one ? one.listed() : Optional.empty();
    }

    private static Provenance about(Reference reference, EvidenceStatus evidence, PayerShare share) {
        return new Provenance(reference, PriceYear.NOT_A_PRICE, evidence, share.assumption(), share.restsOn());
    }
}
