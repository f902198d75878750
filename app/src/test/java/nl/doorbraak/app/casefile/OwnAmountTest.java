package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An amount that is not in the price list: the team says itself what it is and where it stands. */
class OwnAmountTest extends WithCase {

    @Autowired
    ReferenceData reference;

    @Test
    void it_gives_the_figure_a_file_with_the_same_lines_gives(@TempDir Path folder) throws IOException {
        send(0, "basis", EntryKind.BASIS, basis(Map.of(Field.REFERENCE_DATE, "15-1-2026")));
        saved(send(1, "line-1", EntryKind.LINE, own(Map.of())));
        saved(send(2, "line-2", EntryKind.LINE, own(Map.of(Field.UNIT, "intervention", Field.QUANTITY, "2"))));
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, FILE);
        Specimen specimen = new SpecimenFiles(reference).read(file, "own.yaml").orThrow();

        HouseholdCase written = ((Specimen.Household) specimen.input()).value();
        assertThat(now(input())).isEqualByComparingTo(now(written)).isEqualByComparingTo("21509");
    }

    @Test
    void its_leaf_names_the_document_with_date_price_year_and_evidence() {
        saved(send(0, "line-1", EntryKind.LINE, own(Map.of())));

        Known leaf = euros();
        assertThat(leaf.figure()).isEqualByComparingTo("68.50");
        assertThat(leaf.provenance().reference().title().toString()).contains("Factuur F-2025-17");
        assertThat(leaf.provenance().reference().date()).isEqualTo(LocalDate.of(2025, 11, 12));
        assertThat(leaf.provenance().priceYear()).isEqualTo(new PriceYear.Of(2025));
        assertThat(leaf.provenance().evidence()).isEqualTo(EvidenceStatus.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"NAME", "EUROS", "UNIT", "PRICE_YEAR", "SOURCE", "SOURCE_DATE", "PAYER", "QUANTITY"})
    void without_what_it_rests_on_it_is_refused_at_that_field(Field field) {
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, own(Map.of(field, "")))))
                .containsOnlyKeys(field);
        assertThat(caller.asking(() -> versions.current(caseId)).number()).isZero();
    }

    @Test
    void a_document_of_tomorrow_is_no_source() {
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, own(Map.of(Field.SOURCE_DATE, "1-1-2099")))))
                .containsOnlyKeys(Field.SOURCE_DATE);
    }

    @Test
    void a_price_year_nobody_knows_is_said_to_be_unknown() {
        saved(send(0, "line-1", EntryKind.LINE, own(Map.of(Field.PRICE_YEAR, "Onbekend"))));

        assertThat(euros().provenance().priceYear()).isEqualTo(PriceYear.UNKNOWN);
        assertThat(CaseReturn.of(input()).notices()).extracting(Notice::kind).contains(Notice.Kind.UNKNOWN_PRICE_YEAR);
    }

    @Test
    void its_unknown_price_year_is_refused_in_constant_prices_at_its_own_field() {
        send(0, "basis", EntryKind.BASIS, basis(Map.of(Field.PRICE_BASIS, "constant", Field.BASE_YEAR, "2024")));

        assertThat(wrong(send(1, "line-1", EntryKind.LINE, own(Map.of(Field.PRICE_YEAR, "onbekend")))))
                .containsOnlyKeys(Field.PRICE_YEAR);
    }

    @Test
    void whoever_goes_back_to_the_price_list_keeps_nothing_of_the_own_amount() {
        send(0, "line-1", EntryKind.LINE, own(Map.of()));
        ReturnVersion version = saved(send(
                1,
                "line-1",
                EntryKind.LINE,
                own(Map.of(Field.AMOUNT_KIND, "priced", Field.PRICE_ITEM, "gp-consult", Field.UNIT, ""))));

        Entry line = version.input().find("line-1").orElseThrow();
        assertThat(line.fields()).doesNotContainKeys(Field.EUROS, Field.SOURCE, Field.SOURCE_DATE, Field.PRICE_YEAR);
        assertThat(line.price()).isPresent();
    }

    private Known euros() {
        return Graph.of(CaseReturn.of(input()).through(Lens.SOCIETY).now()).leaves().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(leaf -> leaf.key().equals("lines.line-1.euros"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal now(HouseholdCase household) {
        return new ExactFigures()
                .figure(CaseReturn.of(household).through(Lens.SOCIETY).now());
    }

    private static final String FILE = String.join(
            "\n",
            List.of(
                    "format: household/v1",
                    "id: own",
                    "name: {nl: 'Verzonnen', en: 'Made up'}",
                    "sentence: an amount of its own",
                    "reference-date: 2026-01-15",
                    "source: voorbeeldstad",
                    "place: 'verzonnen'",
                    "years: 3",
                    "lines:",
                    "  - id: line-1",
                    "    name: {nl: 'Begeleiding', en: 'Guidance'}",
                    "    scenario: now",
                    "    euros: {figure: 68.50, price-year: 2025, evidence: registered, place: 'factuur F-2025-17'}",
                    "    quantity: 104",
                    "    unit: hour",
                    "    payers: [{payer: municipality, law: wmo-2015, share: 1}]",
                    "  - id: line-2",
                    "    name: {nl: 'Begeleiding', en: 'Guidance'}",
                    "    scenario: now",
                    "    euros: {figure: 68.50, price-year: 2025, evidence: registered, place: 'factuur F-2025-17'}",
                    "    quantity: 2",
                    "    unit: intervention",
                    "    payers: [{payer: municipality, law: wmo-2015, share: 1}]",
                    ""));
}
