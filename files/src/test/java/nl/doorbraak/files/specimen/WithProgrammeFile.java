package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.io.TempDir;

/** A programme that is fine, and what is said when something of it is changed. */
abstract class WithProgrammeFile {

    static final String PROGRAMME = """
        format: programme/v1
        id: example
        name: {nl: 'Voorbeeld', en: 'Example'}
        sentence: an example
        reference-date: 2026-01-01
        source: voorbeeldstad
        place: 'made up'
        payers: [{payer: municipality, law: wmo-2015, share: 1}]
        first-year: 2026
        years: 3
        inflow:
          - {year: 2026, households: 10}
          - {month: 2027-03, households: 2}
        savings:
          - {id: less-care, name: {nl: 'Minder zorg', en: 'Less care'}, counts: each-year, euros: 9000}
        ramp: [0.5]
        costs:
          - {id: method, name: {nl: 'Aanpak', en: 'Approach'}, kind: method-hours, per: household, euros: 4000}
          - {id: coach, name: {nl: 'Regisseur', en: 'Coordinator'}, kind: staff, per: month, from: 2026-04, euros: 6000}
        loans:
          - {id: interest, name: {nl: 'Rente', en: 'Interest'}, costs: [method], rate: 0.04, months: 12}
        expectations:
          - {id: care, name: {nl: 'Zorg', en: 'Care'}, field: wmo-2015, year: 2026, euros: 1000}
        what-if:
          - {id: half, name: {nl: 'De helft', en: 'Half'}, inflow: 0.5}
        """;

    @TempDir
    private Path folder = Path.of("");

    /** What the engine refuses, at the line it stands on. */
    final String atItsLine(String text, String other) throws IOException {
        assertThat(PROGRAMME).contains(text);
        assertThat(refused(PROGRAMME.replace(text, other))).isEmpty();
        List<String> computed = computed(PROGRAMME.replace(text, other));
        assertThat(computed).hasSize(1);
        return computed.getFirst();
    }

    /** What the reader refuses first. */
    final String said(String text, String other) throws IOException {
        assertThat(PROGRAMME).contains(text);
        List<String> refused = refused(PROGRAMME.replace(text, other));
        assertThat(refused).isNotEmpty();
        return refused.getFirst();
    }

    /** What the reader refuses. */
    final List<String> refused(String text) throws IOException {
        return sentences(reading(text));
    }

    /** What the reader or the engine refuses. */
    final List<String> computed(String text) throws IOException {
        return sentences(reading(text).then(Computed::of));
    }

    private Reading<Specimen> reading(String text) throws IOException {
        return new SpecimenFiles(OurSpecimens.DATA).read(written(text), "programme.yaml");
    }

    final Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("programme.yaml"), text);
    }

    static List<String> sentences(Reading<?> reading) {
        return switch (reading) {
            case Reading.Accepted<?> _ -> List.of();
            case Reading.Refused<?>(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.say(Wording.in(Language.ENGLISH)))
                        .toList();
        };
    }
}
