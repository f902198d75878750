package nl.doorbraak.app.weighing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.engine.effect.Repricing;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.refusal.Refused;
import org.springframework.stereotype.Component;

/** Reads the version a return is computed from out of the case file, so that the two cannot diverge. */
@Component
public class WeighedCases {

    private final CaseFiles files;
    private final ReturnVersions versions;
    private final CaseReturns returns;
    private final PriceList prices;

    WeighedCases(CaseFiles files, ReturnVersions versions, CaseReturns returns, PriceList prices) {
        this.files = files;
        this.versions = versions;
        this.returns = returns;
        this.prices = prices;
    }

    /** One version of a case, the newest when none is asked for; empty when the case or the version does not exist. */
    public Optional<WeighedCase> find(UUID caseId, Optional<Integer> version) {
        return files.find(caseId).flatMap(file -> {
            ReturnVersion newest = versions.current(caseId);
            return version.map(number -> versions.find(caseId, number))
                    .orElseGet(() -> Optional.of(newest))
                    .map(found -> weighed(file, found, newest.number()));
        });
    }

    /**
     * What was filled in, with the prices the list has on a day.
     *
     * @throws Refused with every line whose item has no price on that day
     */
    public WeighedCase withPricesOf(WeighedCase filledIn, LocalDate date) {
        return new WeighedCase(
                filledIn.caseId(),
                filledIn.reference(),
                filledIn.name(),
                filledIn.version(),
                filledIn.newest(),
                filledIn.writtenAt(),
                Repricing.of(filledIn.input(), prices, date));
    }

    private WeighedCase weighed(CaseFile file, ReturnVersion version, int newest) {
        return new WeighedCase(
                file.id(),
                file.reference(),
                file.name(),
                version.number(),
                newest,
                version.writtenAt(),
                returns.input(file, version));
    }
}
