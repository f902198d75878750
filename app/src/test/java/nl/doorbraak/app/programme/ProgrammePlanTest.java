package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;

/** Types the programme of Almelo on the forms and holds what comes out against its file. */
class ProgrammePlanTest {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home"));
    private static final ReferenceData DATA = ReferenceFiles.read(HOME).orThrow();
    private static final LocalDate DAY = LocalDate.of(2018, 9, 25);

    @Test
    void the_forms_and_the_file_give_the_same_figures_at_the_same_addresses() throws IOException {
        Programme file = ofFile();
        Map<String, Outcome> fromFile = outcomes(Projection.of(file));
        Map<String, Outcome> fromForms = outcomes(Projection.of(plan(typed(Map.of()), file.whatIfs())));

        assertThat(fromFile).hasSizeGreaterThan(60);
        assertThat(fromForms).isEqualTo(fromFile);
    }

    @Test
    void another_amount_on_the_form_gives_other_figures() throws IOException {
        Programme file = ofFile();
        Map<String, Outcome> other = outcomes(Projection.of(plan(typed(Map.of(EUROS, "12.001")), file.whatIfs())));

        assertThat(other).isNotEqualTo(outcomes(Projection.of(file)));
    }

    @Test
    void what_is_tried_on_every_programme_takes_a_euro_in_almelo_from_3_61_to_0_99() {
        Stress both = Stress.USUAL.get(2);
        Projection projection =
                Projection.of(plan(typed(Map.of()), List.of(both.whatIf("both", Label.verbatim("Als"), DAY))));

        assertThat(figure(projection, "ratio.2021")).isEqualByComparingTo("3.61");
        assertThat(figure(projection, "what-if.both.ratio.2021")).isEqualByComparingTo("0.99");
        assertThat(figure(projection, "benefits.2019")).isEqualByComparingTo("750000");
        assertThat(figure(projection, "benefits.2022")).isEqualByComparingTo("4500000");
    }

    @Test
    void half_the_inflow_and_a_part_of_the_saving_are_tried_too() {
        Stress stress = new Stress(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("0.5")),
                Optional.of(new BigDecimal("0.8")));
        Projection projection =
                Projection.of(plan(typed(Map.of()), List.of(stress.whatIf("less", Label.verbatim("Als"), DAY))));

        assertThat(figure(projection, "what-if.less.benefits"))
                .isEqualByComparingTo(figure(projection, "benefits").multiply(new BigDecimal("0.4")));
    }

    @Test
    void an_expectation_stands_beside_the_forecast_of_its_field_and_year() {
        ProgrammeInput input = typed(Map.of(LAW, "jeugdwet", PAYER, "municipality"))
                .with(entry(
                        "expectation-1",
                        ProgrammeKind.EXPECTATION,
                        Map.of(NAME, "Minder jeugdhulp", LAW, "jeugdwet", YEAR, "2020", EUROS, "200.000")))
                .with(entry(
                        "budget-1", ProgrammeKind.BUDGET, Map.of(LAW, "jeugdwet", YEAR, "2020", EUROS, "9.000.000")))
                .with(entry(
                        "budget-2", ProgrammeKind.BUDGET, Map.of(LAW, "wmo-2015", YEAR, "2020", EUROS, "9.000.000")));
        PolicyFields fields = PolicyFields.of(Projection.of(plan(input, List.of())), input);

        assertThat(value(fields.expectations().getFirst().gap().orElseThrow())).isEqualByComparingTo("2050000");
        assertThat(value(fields.budgets().getFirst().share().orElseThrow())).isEqualByComparingTo("0.25");
        assertThat(fields.budgets().getLast().field()).isEqualTo(Law.WMO_2015);
        assertThat(fields.budgets().getLast().share()).isEmpty();
    }

    @Test
    void a_range_and_its_source_reach_the_leaf() {
        Programme plan = plan(typed(Map.of(LOW, "9.000", HIGH, "15.000")), List.of());

        assertThat(Projection.of(plan).figures().get("savings.municipal-costs.per-household"))
                .isNotNull()
                .satisfies(node -> assertThat(node.toString()).contains("9000").contains("Raadsbrief"));
    }

    private static Programme plan(ProgrammeInput input, List<WhatIf> whatIfs) {
        return ProgrammePlan.of("Almelo", input, whatIfs, DATA.consumerPrices(), DAY)
                .orElseThrow();
    }

    /** The programme of Almelo as somebody would type it, with another content for some fields of its saving. */
    private static ProgrammeInput typed(Map<ProgrammeField, String> different) {
        Map<ProgrammeField, String> saving = new EnumMap<>(Map.of(
                NAME,
                "Besparing op gemeentelijke kosten",
                EUROS,
                "12.000",
                COUNTING,
                "each-year",
                PAYER,
                "municipality-unallocated",
                LAW,
                "other"));
        saving.putAll(different);
        return ProgrammeInput.NOTHING
                .with(entry(
                        "scope",
                        ProgrammeKind.SCOPE,
                        Map.of(
                                FROM,
                                "1-1-2019",
                                UNTIL,
                                "31-12-2021",
                                FIRST_YEAR,
                                "2019",
                                YEARS,
                                "4",
                                PRICE_BASIS,
                                "as-published")))
                .with(cohort("2019"))
                .with(cohort("2020"))
                .with(cohort("2021"))
                .with(entry("municipal-costs", ProgrammeKind.SAVING, saving))
                .with(entry("holding-on", ProgrammeKind.HOLDING_ON, Map.of(RAMP, "50")))
                .with(entry(
                        "approach",
                        ProgrammeKind.COST,
                        Map.of(
                                COST_KIND,
                                "method-hours",
                                NAME,
                                "Aanpak",
                                EUROS,
                                "4.800",
                                PER,
                                "household",
                                PAYER,
                                "municipality-unallocated",
                                LAW,
                                "other",
                                STANDING,
                                "IN_NET")))
                .with(entry(
                        "interest",
                        ProgrammeKind.LOAN,
                        Map.of(
                                NAME,
                                "Rente",
                                PAYS,
                                "household",
                                RATE,
                                "4",
                                MONTHS,
                                "12",
                                PAYER,
                                "municipality-unallocated",
                                LAW,
                                "other")));
    }

    private static ProgrammeEntry cohort(String year) {
        return entry("cohort-" + year, ProgrammeKind.COHORT, Map.of(PERIOD, year, HOUSEHOLDS, "125"));
    }

    private static ProgrammeEntry entry(String id, ProgrammeKind kind, Map<ProgrammeField, String> typed) {
        Map<ProgrammeField, String> all = new EnumMap<>(typed);
        if (kind.fields().contains(SOURCE)) {
            all.put(SOURCE, "Raadsbrief 2018");
        }
        Map<ProgrammeField, Label> problems = new EnumMap<>(ProgrammeField.class);
        Map<ProgrammeField, String> read = new Form<>(new UUID(0, 1), 0, id, kind, all, new UUID(0, 2)).read(problems);
        assertThat(problems).isEmpty();
        return new ProgrammeEntry(id, kind, read, DAY);
    }

    private static Programme ofFile() throws IOException {
        Path file = HOME.resolve("specimens/almelo/programma-375.yaml");
        Specimen specimen =
                new SpecimenFiles(DATA).read(file, "programma-375.yaml").orThrow();
        return ((Specimen.OfProgramme) specimen.input()).value();
    }

    private static Map<String, Outcome> outcomes(Projection projection) {
        ExactFigures exact = new ExactFigures();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        projection.figures().forEach((address, node) -> outcomes.put(address, exact.of(node)));
        return outcomes;
    }

    private static BigDecimal figure(Projection projection, String address) {
        return value(projection.find(address).orElseThrow());
    }

    private static BigDecimal value(Calculation node) {
        return new ExactFigures().of(node).figure().orElseThrow().setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
