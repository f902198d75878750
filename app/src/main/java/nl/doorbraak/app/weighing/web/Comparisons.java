package nl.doorbraak.app.weighing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Entrance;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.app.weighing.WeighedCases;
import nl.doorbraak.app.weighing.web.Comparison.Side;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;

/** Finds what is asked to stand side by side: two versions, two cases, or one case at the prices of two days. */
@Component
class Comparisons {

    private final WeighedCases cases;
    private final Entrance entrance;

    Comparisons(WeighedCases cases, Entrance entrance) {
        this.cases = cases;
        this.entrance = entrance;
    }

    /**
     * What is asked to stand side by side.
     *
     * @throws NotFound for a version or another case that does not exist, or not for who asks
     */
    Comparison of(UUID caseId, Asked asked) {
        WeighedCase newest = cases.find(caseId, asked.naar()).orElseThrow(NotFound::new);
        Lens lens = ReturnPages.addresses(newest, asked.bril()).lens();
        return asked.met()
                .map(other -> twoCases(newest, other, lens))
                .or(() -> asked.prijzen().map(date -> twoPriceLists(newest, date, lens)))
                .orElseGet(() -> twoVersions(newest, asked.van(), lens));
    }

    private Comparison twoVersions(WeighedCase is, Optional<Integer> van, Lens lens) {
        WeighedCase was = cases.find(is.caseId(), Optional.of(van.orElse(Math.max(0, is.version() - 1))))
                .orElseThrow(NotFound::new);
        return new Comparison(
                Compared.Kind.VERSIONS, side(was, lens, version(was)), side(is, lens, version(is)), List.of());
    }

    private static Label version(WeighedCase weighed) {
        return Label.term("case.version", Label.verbatim(String.valueOf(weighed.version())));
    }

    /** The other case is held to the rule of this page, and its trail says that it was read. */
    private Comparison twoCases(WeighedCase one, UUID otherId, Lens lens) {
        entrance.alsoRead("difference", otherId);
        WeighedCase other = cases.find(otherId, Optional.empty()).orElseThrow(NotFound::new);
        return new Comparison(
                Compared.Kind.CASES,
                side(one, lens, Label.verbatim(one.name())),
                side(other, lens, Label.verbatim(other.name())),
                List.of());
    }

    private Comparison twoPriceLists(WeighedCase filledIn, LocalDate date, Lens lens) {
        Side was = side(filledIn, lens, Label.term("difference.side.filled-in"));
        Label called = Label.term("difference.side.prices", Said.date(date));
        ReturnAddresses addresses = was.addresses().withPricesOf(date);
        try {
            Optional<CaseReturn> repriced = was.result()
                    .map(_ -> CaseReturn.of(cases.withPricesOf(filledIn, date).input()));
            return new Comparison(
                    Compared.Kind.PRICES, was, new Side(filledIn, repriced, addresses, called), List.of());
        } catch (Refused refused) {
            Side none = new Side(filledIn, Optional.empty(), addresses, called);
            return new Comparison(Compared.Kind.PRICES, was, none, refused.problems());
        }
    }

    private static Side side(WeighedCase weighed, Lens lens, Label called) {
        ReturnAddresses addresses = new ReturnAddresses(weighed.caseId(), weighed.version(), lens);
        return new Side(weighed, ReturnPages.ifComputable(weighed), addresses, called);
    }
}
