package nl.doorbraak.app.programme.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.programme.CaseNets;

/**
 * What the cases of a programme come to, as a page shows it.
 *
 * @param seen how many of them the reader may see
 * @param all how many there are
 */
public record CaseNetsView(
        List<Row> rows, long seen, long all, Optional<AmountView> together, Optional<AmountView> average) {

    /**
     * One case.
     *
     * @param years over how many years its net is; 0 where there is none
     */
    public record Row(UUID caseId, String name, String reference, int years, Optional<AmountView> net) {}

    static CaseNetsView of(CaseNets.Together together, long all, Figures figures) {
        return new CaseNetsView(
                together.cases().stream()
                        .map(one -> new Row(
                                one.named().caseId(),
                                one.named().name(),
                                one.named().reference(),
                                one.years(),
                                one.net().map(figures::amount)))
                        .toList(),
                together.cases().size(),
                all,
                together.together().map(figures::amount),
                together.average().map(figures::amount));
    }
}
