package nl.doorbraak.app.weighing;

import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import org.springframework.stereotype.Component;

/** Reads the version a return is computed from out of the case file, so that the two cannot diverge. */
@Component
public class WeighedCases {

    private final CaseFiles files;
    private final ReturnVersions versions;
    private final CaseReturns returns;

    WeighedCases(CaseFiles files, ReturnVersions versions, CaseReturns returns) {
        this.files = files;
        this.versions = versions;
        this.returns = returns;
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
