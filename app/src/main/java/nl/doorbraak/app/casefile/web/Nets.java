package nl.doorbraak.app.casefile.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.web.Sitting.NetChange;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Language;

/**
 * The net of versions, through the lens each was made with. Every version is computed once, however often it is asked for: a
 * version is before one and after another. One computation takes about a millisecond, and a page asks some twenty.
 */
final class Nets {

    /** A net as shown, with its figure where it has one. */
    private record Net(AmountView shown, Optional<BigDecimal> figure, String lens) {
        boolean same(Net other) {
            return lens.equals(other.lens)
                    && figure.isPresent() == other.figure.isPresent()
                    && figure.flatMap(mine -> other.figure.map(mine::compareTo))
                            .filter(order -> order != 0)
                            .isEmpty();
        }
    }

    private final CaseReturns returns;
    private final CaseHead head;
    private final Language language;
    private final Map<Integer, Optional<Net>> nets = new HashMap<>();

    Nets(CaseReturns returns, CaseHead head, Language language) {
        this.returns = returns;
        this.head = head;
        this.language = language;
    }

    /** What a version did to the net; empty when it stayed the same. */
    Optional<NetChange> change(ReturnVersion older, ReturnVersion newer) {
        Optional<Net> before = of(older);
        Optional<Net> after = of(newer);
        boolean same = before.isPresent() && after.isPresent()
                ? before.get().same(after.get())
                : before.isEmpty() && after.isEmpty();
        return same ? Optional.empty() : Optional.of(new NetChange(before.map(Net::shown), after.map(Net::shown)));
    }

    private Optional<Net> of(ReturnVersion version) {
        return nets.computeIfAbsent(version.number(), _ -> compute(version));
    }

    private Optional<Net> compute(ReturnVersion version) {
        HouseholdCase input = returns.input(head.file(), version);
        if (CaseEuros.isEmpty(input)) {
            return Optional.empty();
        }
        try {
            CaseReturn result = CaseReturn.of(input);
            Figures figures = new Figures(
                    List.of(result.net()), language, CaseEuros.address(head.room("weging"), version.number(), input));
            return Optional.of(new Net(
                    figures.amount(result.net()),
                    figures.outcome(result.net()).figure(),
                    input.lens().id()));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
