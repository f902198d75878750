package nl.doorbraak.app.weighing.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/**
 * Two things to stand side by side, whether they can be computed or not.
 *
 * @param problems why the second cannot be computed with other prices; empty where that was not asked or is fine
 */
record Comparison(Compared.Kind kind, Side was, Side is, List<Problem> problems) {

    /**
     * One of the two.
     *
     * @param result empty where nothing can be computed
     * @param called what it is called within a sentence
     */
    record Side(WeighedCase weighed, Optional<CaseReturn> result, ReturnAddresses addresses, Label called) {

        Optional<Compared.Side> compared() {
            return result.map(computed -> new Compared.Side(computed, called));
        }
    }

    /** Where the same comparison is a file; the address says what this page says. */
    public String download(String file) {
        return was.addresses().comparison(file)
                + switch (kind) {
                    case VERSIONS ->
                        "&van=" + was.weighed().version() + "&naar="
                                + is.weighed().version();
                    case CASES ->
                        "&naar=" + was.weighed().version() + "&met="
                                + is.weighed().caseId();
                    case PRICES ->
                        "&naar=" + was.weighed().version()
                                + is.addresses()
                                        .prices()
                                        .map(date -> "&prijzen=" + date)
                                        .orElse("");
                };
    }

    /** Both side by side; empty where one of them cannot be computed. */
    Optional<Compared> compared() {
        return was.compared()
                .flatMap(before -> is.compared()
                        .map(after ->
                                Compared.of(kind, before, after, was.addresses().lens())));
    }
}
