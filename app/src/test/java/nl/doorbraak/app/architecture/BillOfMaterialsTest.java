package nl.doorbraak.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials (CycloneDX) that the build makes: what the application is made of, and under which licences. */
class BillOfMaterialsTest {

    // Licences that may be combined with the EUPL-1.2 in one program; of a choice, one is enough.
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "EUPL-1.2");

    private final List<JsonNode> components = components();

    @Test
    void every_part_has_a_licence_that_goes_with_ours() {
        assertThat(components)
                .hasSizeGreaterThan(50)
                .allSatisfy(part -> assertThat(licences(part)).as(nameOf(part)).anyMatch(ALLOWED::contains));
    }

    @Test
    void every_part_has_one_fixed_version_and_is_there_once() {
        assertThat(components)
                .extracting(part -> part.path("version").asString())
                .noneMatch(version -> version.isEmpty() || version.contains("["));
        assertThat(components)
                .filteredOn(part -> !part.path("group").asString().equals("nl.doorbraak"))
                .extracting(part -> part.path("version").asString())
                .noneMatch(version -> version.contains("SNAPSHOT"));
        assertThat(components).extracting(BillOfMaterialsTest::nameOf).doesNotHaveDuplicates();
    }

    @Test
    void it_names_what_really_runs() {
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(jars).anyMatch(jar -> jar.startsWith("postgresql-"));
        assertThat(components)
                .filteredOn(part -> !part.path("group").asString().equals("nl.doorbraak"))
                .filteredOn(part -> !part.path("purl").asString().contains("type=pom"))
                .allSatisfy(part -> assertThat(jars)
                        .anyMatch(jar -> jar.startsWith(part.path("name").asString() + "-"
                                + part.path("version").asString())));
    }

    private static String nameOf(JsonNode part) {
        return part.path("group").asString() + ":" + part.path("name").asString();
    }

    private static List<String> licences(JsonNode part) {
        return StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(each -> each.path("license")
                        .path("id")
                        .asString(each.path("expression").asString("")))
                .toList();
    }

    private static List<JsonNode> components() {
        try {
            JsonNode bill = JsonMapper.shared().readTree(Files.readString(Path.of("target", "bom.json")));
            return StreamSupport.stream(bill.path("components").spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The build makes the bill before the tests; it needs the network for that", e);
        }
    }
}
