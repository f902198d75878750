package nl.doorbraak.app.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** All published calculations in {@code specimens/}, read and computed when somebody first asks for one. */
@Component
@Lazy
public class PublishedCalculations {

    private final List<PublishedCalculation> all;

    PublishedCalculations(ReferenceData data, @Value("${doorbraak.home:.}") Path home) {
        SpecimenFiles files = new SpecimenFiles(data);
        Path specimens = home.resolve("specimens");
        this.all = yaml(specimens).stream()
                .map(file -> computed(
                        specimens,
                        file,
                        files.read(file, home.relativize(file).toString()).orThrow()))
                .toList();
    }

    /** All, by municipality and name of their file. */
    public List<PublishedCalculation> all() {
        return all;
    }

    /** The one in a folder with a name. */
    public Optional<PublishedCalculation> find(String municipality, String id) {
        return all.stream()
                .filter(each ->
                        each.municipality().equals(municipality) && each.id().equals(id))
                .findFirst();
    }

    private static PublishedCalculation computed(Path specimens, Path file, Specimen specimen) {
        Path place = specimens.relativize(file);
        String folder = place.getName(0).toString();
        String id = place.getName(place.getNameCount() - 1).toString().replaceFirst("\\.yaml$", "");
        return new PublishedCalculation(
                folder,
                id,
                specimen,
                switch (specimen.input()) {
                    case Specimen.Household household -> CaseReturn.of(household.value());
                    case Specimen.Project project -> SheetReturn.of(project.value());
                    case Specimen.OfProgramme programme -> Projection.of(programme.value());
                });
    }

    private static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
