package nl.doorbraak.files.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Scalars;

/**
 * Reads the case files that a sheet names, relative to the sheet.
 *
 * <p>Only a case of one household may be named. A case names no files, so that no file can lead back to itself.
 *
 * @param shown how the user named the sheet
 */
record CaseFiles(ReferenceData data, Path sheet, String shown) {

    // The first plus keeps a very long name off the stack.
    private static final Pattern BESIDE_OR_BELOW = Pattern.compile("([a-z0-9-]+/)*+[a-z0-9-]+\\.yaml");

    As<HouseholdCase> named() {
        As<String> name = Scalars.matching(BESIDE_OR_BELOW, Label.term("refusal.expected.case-file"));
        return (node, path, refusals) ->
                name.read(node, path, refusals).flatMap(text -> household(text, node, path, refusals));
    }

    private Optional<HouseholdCase> household(String name, Node node, String path, Refusals refusals) {
        Path file = sheet.resolveSibling(name);
        Label found = Scalars.found(node);
        if (!Files.isRegularFile(file)) {
            Optional<Label> maybe = Nearest.of(name, beside());
            refusals.add(node.place(), path, found, Label.term("refusal.expected.case-file"), maybe);
            return Optional.empty();
        }
        return switch (read(file, name)) {
            case Reading.Accepted<HouseholdCase>(HouseholdCase one) -> Optional.of(one);
            case Reading.Refused<HouseholdCase>(List<Refusal> inTheCase) -> {
                refusals.add(node.place(), path, found, Label.term("refusal.expected.household-file"));
                refusals.addAll(inTheCase);
                yield Optional.empty();
            }
        };
    }

    /** The case, computed once so that what is wrong with it is said at its own line. */
    private Reading<HouseholdCase> read(Path file, String name) {
        String shownCase = Path.of(shown).resolveSibling(name).toString();
        return new SpecimenFiles(data)
                .household(file, shownCase)
                .then(specimen -> Computed.of(specimen).then(_ -> new Reading.Accepted<>(value(specimen))));
    }

    private static HouseholdCase value(Specimen specimen) {
        return switch (specimen.input()) {
            case Specimen.Household(HouseholdCase value) -> value;
            case Specimen.Project project -> throw new IllegalStateException(project.id() + " is no household");
            case Specimen.OfProgramme programme -> throw new IllegalStateException(programme.id() + " is no household");
        };
    }

    private List<String> beside() {
        try (Stream<Path> files = Files.list(sheet.resolveSibling("."))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
