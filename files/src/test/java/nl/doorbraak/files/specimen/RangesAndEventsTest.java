package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How low and how high figures may be, and which lines happen together, as a file says it. */
class RangesAndEventsTest {

    private static final String CASE = """
            format: household/v1
            id: example
            name: {nl: 'Voorbeeld', en: 'Example'}
            sentence: an example
            reference-date: 2018-12-31
            source: voorbeeldstad
            place: 'made up'
            years: 2
            payers:
              - {payer: municipality, law: jeugdwet, share: 1}
            events:
              - id: placement
                name: {nl: 'Uithuisplaatsing', en: 'Placement'}
                chance: {figure: 0.4, range: {low: 0.1, high: 0.7, shape: pert}}
            lines:
              - {id: place, name: {nl: 'Plek', en: 'Place'}, scenario: without, euros: 30000, event: placement}
              - id: guidance
                name: {nl: 'Begeleiding', en: 'Guidance'}
                scenario: without
                euros: 10000
                event: placement
            corrections:
              displacement: {figure: 0.1, range: {low: 0, high: 0.2}}
              attribution: {figure: 0.5, range: {low: 0.2, high: 0.8}}
              business-as-usual: {figure: 0.3, range: {low: 0.2, high: 0.5}}
              business-as-usual-reason: {nl: 'een voorbeeld', en: 'an example'}
              holding:
                relapse-curve: [{figure: 0.1, range: {low: 0, high: 0.2}}, {figure: 0.3, range: {low: 0.1, high: 0.4}}]
                timing: in-the-year
            """;

    @TempDir
    private Path folder = Path.of("");

    private Reading<Specimen> reading(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), text);
        return new SpecimenFiles(OurSpecimens.DATA).read(file, "case.yaml");
    }

    private String refused(String text, String other) throws IOException {
        assertThat(CASE).contains(text);
        List<String> said = switch (reading(CASE.replace(text, other)).then(Computed::of)) {
            case Reading.Accepted<?> _ -> List.of();
            case Reading.Refused<?>(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.say(Wording.in(Language.ENGLISH)))
                        .toList();
        };
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    @Test
    void every_range_stands_on_its_leaf_with_its_distribution() throws IOException {
        Specimen.Input input = reading(CASE).orThrow().input();
        assertThat(input).isInstanceOfSatisfying(Specimen.Household.class, household -> {
            Graph graph = Graph.of(
                    CaseReturn.of(household.value()).through(Lens.MUNICIPALITY).net());
            assertThat(graph.leaves().stream()
                            .filter(leaf ->
                                    leaf instanceof Known known && known.range().isPresent())
                            .map(Calculation::key))
                    .containsExactlyInAnyOrder(
                            "events.placement.chance",
                            "corrections.displacement",
                            "corrections.attribution",
                            "corrections.business-as-usual",
                            "corrections.persistence.after-year-1",
                            "corrections.persistence.after-year-2");
            assertThat(graph.find("events.placement.chance")
                            .map(Known.class::cast)
                            .flatMap(Known::range))
                    .map(Range::shape)
                    .contains(Range.Shape.PERT);
            assertThat(graph.find("corrections.attribution")
                            .map(Known.class::cast)
                            .flatMap(Known::range))
                    .map(Range::shape)
                    .contains(Range.Shape.TRIANGULAR);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shape: pert | shape: perth | case.yaml:14:63: events.placement.chance.range.shape: found \"perth\", expected one"
                        + " of: triangular, pert. Maybe pert?",
                "high: 0.8} | high: 1.8} | case.yaml:24:54: corrections.attribution.range.high: found \"1.8\", expected a"
                        + " share or chance from 0 to 1.",
                "{low: 0.2, high: 0.8} | {low: 0.6, high: 0.8} | case.yaml:24:25: corrections.attribution.figure: found"
                        + " 0.5, expected a figure from 0.6 to 0.8.",
                "{low: 0.2, high: 0.5} | {low: 0.6, high: 0.5} | case.yaml:25:49: corrections.business-as-usual.range.low:"
                        + " found 0.6, expected at most 0.5.",
            })
    void a_range_that_cannot_be_is_refused_at_its_place(String text, String other, String refusal) throws IOException {
        assertThat(refused(text, other)).isEqualTo(refusal);
    }

    @Test
    void a_relapse_curve_of_which_an_end_falls_is_refused() throws IOException {
        assertThat(refused("{low: 0, high: 0.2}}, {", "{low: 0, high: 0.5}}, {"))
                .startsWith("case.yaml:28:20: corrections.holding.relapse-curve: found 0.4")
                .contains("0.5");
    }

    @Test
    void a_haircut_beside_a_range_is_refused_for_each_of_them() throws IOException {
        String cut = "  holding:\n    relapse-curve: [0.1, 0.3]\n    timing: in-the-year\n"
                + "  haircut: {grade: 4, share: 0.4}\n";
        String holding = CASE.substring(CASE.indexOf("  holding:"));
        assertThat(reading(CASE.replace(holding, cut)).then(Computed::of))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.refusals()).hasSize(4));
    }

    @Test
    void an_event_nobody_named_is_refused_with_the_nearest() throws IOException {
        assertThat(refused("    event: placement\n", "    event: placment\n"))
                .startsWith(
                        "case.yaml:21:12: lines.guidance.event: found placment, expected an event of this case: placement")
                .contains("Maybe placement");
    }

    @Test
    void a_line_with_another_chance_than_its_event_is_refused_with_both() throws IOException {
        assertThat(refused("    event: placement\n", "    event: placement\n    chance: 0.3\n"))
                .startsWith("case.yaml:22:13: lines.guidance.chance: found 30%, expected 40% (from 10% to 70%)");
    }

    @Test
    void an_event_with_two_chances_is_refused() throws IOException {
        String again = "  - {id: placement, name: {nl: 'Nog eens', en: 'Again'}, chance: 0.2}\nlines:\n";
        assertThat(refused("lines:\n", again))
                .startsWith("case.yaml:")
                .contains("events")
                .contains("placement");
    }
}
