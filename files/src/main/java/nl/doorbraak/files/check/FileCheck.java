package nl.doorbraak.files.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.Published;
import nl.doorbraak.files.specimen.SpecimenFiles;

/** Checks files against the reference data: that they are read, computed, and reproduce what they say is printed. */
public final class FileCheck {

    private final ReferenceData data;

    /** Checks against this reference data. */
    public FileCheck(ReferenceData data) {
        this.data = data;
    }

    /** All files below {@code specimens/}. */
    public static List<Path> specimens(Path home) {
        Path root = home.resolve("specimens");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * What is wrong with a file; nothing when it is fine.
     *
     * @param shown how the user named it
     */
    public List<Refusal> of(Path file, String shown) {
        return ReferenceFiles.check(file, shown, data.sources()).orElseGet(() -> specimen(file, shown));
    }

    private List<Refusal> specimen(Path file, String shown) {
        return switch (new SpecimenFiles(data).read(file, shown).then(Computed::of)) {
            case Reading.Refused<Computed>(List<Refusal> refusals) -> refusals;
            case Reading.Accepted<Computed>(Computed computed) ->
                computed.broken().stream()
                        .map(published -> broken(computed, published, shown))
                        .toList();
        };
    }

    private static Refusal broken(Computed computed, Published published, String shown) {
        Label found = computed.at(published.figure())
                .map(BigDecimal::toPlainString)
                .map(Label::verbatim)
                .orElse(Label.term("refusal.found.nothing"));
        Label expected = published
                .computed()
                .or(published::printed)
                .map(BigDecimal::toPlainString)
                .map(Label::verbatim)
                .orElse(Label.term("refusal.expected.number"));
        return new Refusal(
                shown,
                Place.WHOLE_FILE,
                "published " + published.figure(),
                Refusal.foundExpected(found, expected),
                Optional.empty());
    }
}
