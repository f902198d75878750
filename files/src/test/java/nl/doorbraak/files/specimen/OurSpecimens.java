package nl.doorbraak.files.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbraak.files.Home;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;

/** The specimens of this repository, read once for all tests. */
final class OurSpecimens {

    static final ReferenceData DATA = ReferenceFiles.read(Home.path()).orThrow();

    private OurSpecimens() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Home.path().resolve("specimens"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Specimen read(Path file) {
        return new SpecimenFiles(DATA)
                .read(file, Home.path().relativize(file).toString())
                .orThrow();
    }

    static Specimen named(String id) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(id + ".yaml"))
                .map(OurSpecimens::read)
                .findFirst()
                .orElseThrow();
    }
}
