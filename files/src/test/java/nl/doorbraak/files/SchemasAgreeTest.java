package nl.doorbraak.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.files.check.FileCheck;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON Schemas and our reader accept the same files and refuse the same mistakes. */
class SchemasAgreeTest {

    private static final Path SCHEMAS = Home.path().resolve("reference/schema/v1");
    private static final String IDS = "https://doorbraak.example/schema/v1/";
    private static final ReferenceData DATA = ReferenceFiles.read(Home.path()).orThrow();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas()));

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> ourFiles() throws IOException {
        return Stream.concat(yaml("reference"), yaml("specimens"));
    }

    @ParameterizedTest
    @MethodSource("ourFiles")
    void both_accept_our_own_files(Path file) throws IOException {
        assertThat(bySchema(file)).isEmpty();
        assertThat(byReader(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "reference/prices/housing/eviction.yaml | unit: once | unit: twice",
                "reference/prices/housing/eviction.yaml | amount: 6000 | amount: much",
                "reference/prices/housing/eviction.yaml | amount: 6000 | amount: \"'6000'\"",
                "reference/prices/housing/eviction.yaml | amount: 6000 | amount: 6,50",
                "reference/prices/housing/eviction.yaml | price-year: unknown | price-year: perhaps",
                "reference/prices/housing/eviction.yaml | evidence: estimated | evidence: guessed",
                "reference/prices/housing/eviction.yaml | id: eviction | ID: eviction",
                "reference/prices/housing/eviction.yaml | assumption: true | assumption: yes",
                "reference/sources.yaml | kind: report | kind: rumour",
                "reference/sources.yaml | checked-on: 2026-11-22 | checked-on: soon",
                "reference/indices/consumer-prices.yaml | percent: 0.3 | percent: low",
                "reference/rates/discount.yaml | share: 0.0225 | share: 2.25",
                "reference/purposes/wmo-2015.yaml | place: | article:",
                "reference/purposes/wmo-2015.yaml | id: wmo-2015-safety | id: Safety",
                "reference/retention/jeugdwet.yaml | years: 20 | years: twenty",
                "reference/retention/jeugdwet.yaml | years: 20 | days: 20",
                "reference/retention/jeugdwet.yaml | from: end-of-help | from: block",
                "reference/retention/triage-only.yaml | from: end-of-triage | from: end-of-help",
                "reference/tables/exit-and-relapse.yaml | exit: [0.40] | exit: 0.40",
                "reference/tables/comparators.yaml | currency: EUR | currency: NLG",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | scenario: without | scenario: later",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | chance: {figure: 1 | chance: {figure: 1.5",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | chance: {figure: 1 | chance: {figure: -1",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | lens: society | lens: everybody",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | years: 1 | years: 11",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | reproduces: exactly | reproduces: nearly",
                "specimens/zoetermeer/crisisteam-casus-1.yaml | quantity: 1 | quantities: 1",
                "specimens/zoetermeer/broedplaats-2018.yaml | includes: [relapse, | includes: [collapse,",
                "specimens/zoetermeer/broedplaats-2018.yaml | kind: other | kind: secret",
                "specimens/zoetermeer/crisisteam-2017.yaml | crisisteam-casus-1.yaml | ../crisisteam-casus-1.yaml",
                "specimens/zoetermeer/crisisteam-2017.yaml | figure: society.avoided | figures: society.avoided",
                "specimens/zoetermeer/crisisteam-2017.yaml | figure: society.avoided | euros: 5",
                "specimens/zoetermeer/ipta-2018.yaml | unit: EUR | unit: guilder",
                "specimens/almelo/programma-375.yaml | years: 4 | years: 11",
                "specimens/almelo/programma-375.yaml | counts: each-year | counts: yearly",
                "specimens/almelo/programma-375.yaml | per: household | per: family",
                "specimens/almelo/programma-375.yaml | {year: 2020, households | {month: 2020-13, households",
                "specimens/almelo/programma-375.yaml | {year: 2020, households | {year: 2020, month: 2020-03,"
                        + " households",
                "specimens/almelo/programma-375.yaml | figure: 0.04 | figure: 4",
                "specimens/almelo/programma-375.yaml | costs: [approach] | costs: []",
                "specimens/almelo/programma-375.yaml | first-year: 2019 | first-years: 2019",
                "specimens/arnhem/sociaal-hospitaal-150.yaml | field: jeugdwet | field: youth",
                "specimens/zwolle/doorbraak-12.yaml | per: once | per: twice",
                "specimens/voorbeeldstad/huishouden-appelboom.yaml | high: 0.9}} | high: 0.9, shape: perth}}",
                "specimens/voorbeeldstad/huishouden-appelboom.yaml | high: 0.9} | high: 1.9}",
                "specimens/voorbeeldstad/huishouden-appelboom.yaml | low: 0.5, | lowest: 0.5,",
            })
    void both_refuse_a_broken_file(String file, String text, String other) throws IOException {
        String before = Files.readString(Home.path().resolve(file));
        assertThat(before).contains(text);
        Path broken = folder.resolve(Path.of(file).getFileName().toString());
        Files.writeString(broken, before.replace(text, other));
        assertThat(bySchema(broken)).isNotEmpty();
        assertThat(byReader(broken)).isNotEmpty();
    }

    private static List<?> bySchema(Path file) throws IOException {
        Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        String format = content instanceof Map<?, ?> fields ? String.valueOf(fields.get("format")) : "";
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(IDS + format.replace("/v1", ".json")));
        JsonNode node = new ObjectMapper().valueToTree(content);
        return schema.validate(node);
    }

    private static List<?> byReader(Path file) {
        return new FileCheck(DATA).of(file, file.toString());
    }

    private static Map<String, String> schemas() {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.collect(Collectors.toMap(file -> IDS + file.getFileName(), SchemasAgreeTest::text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<Path> yaml(String below) throws IOException {
        return Files.walk(Home.path().resolve(below))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }
}
