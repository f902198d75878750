package nl.doorbraak.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever types the sheets of Zoetermeer by hand gets what is printed there, to the euro. */
class PublishedSheetsByHandTest {

    /** The sheets of which the whole can be typed, by their file. */
    private static final Map<String, SheetInput> WHOLE = Map.of(
            "zoveel-meer-2017-2018", Typed.zoveelMeer(),
            "broedplaats-2018", Typed.broedplaats(),
            "gezondheid-en-bewegen-2018", Typed.gezondheidEnBewegen(),
            "ipta-2018", Typed.ipta(),
            "procescoordinatoren-2018", Typed.procescoordinatoren());

    private static final List<String> FIGURES = List.of("net", "net.full-cost", "benefits", "costs", "full-costs");

    private static final List<SheetField> TAKEN_OFF =
            List.of(SheetField.BUSINESS_AS_USUAL, SheetField.DISPLACEMENT, SheetField.ATTRIBUTION, SheetField.RELAPSE);

    private static final Evidence ESTIMATE = new Evidence(Optional.of(EvidenceStatus.ESTIMATED), false, true, false);

    /** 5 + 2 × ½ exits × € 37,000 × (1 − 50%) + 12 × € 10,000 × 50% − (½ × 2 × € 65,000 + 2 × € 20,000). */
    @Test
    void zoveel_meer_returns_66_000_and_with_its_start_up_year_13_500() {
        SheetReturn result = computed(Typed.zoveelMeer());

        assertThat(figure(result, "effects.effect-exits")).isEqualByComparingTo("111000");
        assertThat(figure(result, "effects.effect-problems")).isEqualByComparingTo("60000");
        assertThat(figure(result, "costs.cost-staff")).isEqualByComparingTo("65000");
        assertThat(figure(result, "costs.cost-budget")).isEqualByComparingTo("40000");
        assertThat(figure(result, "net")).isEqualByComparingTo("66000");
        // The start-up year costs ½ × € 65,000 + € 20,000 = € 52,500 more.
        assertThat(figure(result, "net.full-cost")).isEqualByComparingTo("13500");
    }

    /** 13 × € 33,000 × (1 − 50%) + 45% × € 20,000 − € 110,000; it breaks even where 429,000 × (1 − x) = 110,000 − 9,000. */
    @Test
    void the_broedplaats_returns_113_500_and_breaks_even_at_76_5_percent_business_as_usual() {
        SheetReturn result = computed(Typed.broedplaats());

        assertThat(figure(result, "effects.effect-exits.gross")).isEqualByComparingTo("429000");
        assertThat(figure(result, "effects.effect-exits")).isEqualByComparingTo("214500");
        assertThat(figure(result, "effects.effect-income")).isEqualByComparingTo("9000");
        assertThat(figure(result, "net")).isEqualByComparingTo("113500");
        assertThat(figure(result, "break-even.business-as-usual").setScale(3, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.765");
    }

    /** 3 × € 37,000 × (1 − 40%) + € 27,500 × 50% − (€ 33,000 + ½ × € 65,000). */
    @Test
    void gezondheid_en_bewegen_returns_14_850() {
        SheetReturn result = computed(Typed.gezondheidEnBewegen());

        assertThat(figure(result, "effects.effect-exits")).isEqualByComparingTo("66600");
        assertThat(figure(result, "effects.effect-care")).isEqualByComparingTo("13750");
        assertThat(figure(result, "costs")).isEqualByComparingTo("65500");
        assertThat(figure(result, "net")).isEqualByComparingTo("14850");
    }

    /** ¾ × € 65,000 for ten young people; a whole job for ten at a time. */
    @Test
    void ipta_costs_48_750_and_4_875_for_each_young_person_and_6_500_for_each_a_year() {
        SheetReturn result = computed(Typed.ipta());

        assertThat(figure(result, "costs")).isEqualByComparingTo("48750");
        assertThat(figure(result, "per-case.costs")).isEqualByComparingTo("4875");
        assertThat(figure(result, "key-youth")).isEqualByComparingTo("6500");
        assertThat(said(node(result, "key-youth"))).isEqualTo("€ 65.000 ÷ 10 = € 6.500");
    }

    /** 6 × 8 / 36 × € 65,000 + 3 × 4 / 36 × € 70,000; the paper prints 107,500, which follows from no usual week. */
    @Test
    void team8tien_costs_110_000_in_weeks_of_36_hours() {
        assertThat(figure(computed(Typed.team8tien()), "costs").setScale(2, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("110000");
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_sheet_by_hand_comes_to_what_its_file_comes_to(String file, SheetInput typed) throws IOException {
        SheetReturn byHand = computed(typed);
        SheetReturn ofFile = ofFile(file);

        for (String address : FIGURES) {
            assertThat(figure(byHand, address)).as(address).isEqualByComparingTo(figure(ofFile, address));
        }
        assertThat(byHand.steps()).hasSameSizeAs(ofFile.steps());
    }

    /**
     * A file may call a share registered, because the paper prints it. Whoever types it says no more than what the team estimates, so
     * every figure with such a share in it is known less well; where none is in it, it is known exactly as well as in the file.
     */
    @ParameterizedTest
    @MethodSource("whole")
    void a_sheet_by_hand_is_known_as_well_as_its_file_but_for_the_shares_the_team_estimates(
            String file, SheetInput typed) throws IOException {
        SheetReturn byHand = computed(typed);
        SheetReturn ofFile = ofFile(file);

        for (String address : FIGURES) {
            Evidence printed = evidence(ofFile, address);
            Evidence expected = takesOff(typed, address) ? printed.with(ESTIMATE) : printed;
            assertThat(evidence(byHand, address)).as(address).isEqualTo(expected);
        }
    }

    /** The exits themselves are registered, half of them estimated away. */
    @Test
    void the_broedplaats_is_estimated_by_hand_where_its_file_says_registered() throws IOException {
        assertThat(evidence(ofFile("broedplaats-2018"), "net").status()).contains(EvidenceStatus.REGISTERED);

        SheetReturn byHand = computed(Typed.broedplaats());
        assertThat(evidence(byHand, "effects.effect-exits.gross").status()).contains(EvidenceStatus.REGISTERED);
        assertThat(evidence(byHand, "costs").status()).contains(EvidenceStatus.REGISTERED);
        assertThat(evidence(byHand, "net").status()).contains(EvidenceStatus.ESTIMATED);
    }

    /** Business as usual, displacement, attribution and relapse of one effect, which else stands in a paper. */
    @Test
    void what_the_team_takes_off_is_its_own_estimate_with_its_reason_and_never_stands_in_the_paper() {
        SheetEntry effect = Typed.effect(
                "effect-exits",
                "Uitstroom uit de bijstand",
                "37.000",
                Map.ofEntries(
                        Map.entry(SheetField.COUNT, "5"),
                        Map.entry(SheetField.SOURCE, "Jaarverslag"),
                        Map.entry(SheetField.SOURCE_DATE, "1-3-2019"),
                        Map.entry(SheetField.PLACE, "bladzijde 4"),
                        Map.entry(SheetField.BUSINESS_AS_USUAL, "50"),
                        Map.entry(SheetField.BUSINESS_AS_USUAL_REASON, "vindt zelf werk"),
                        Map.entry(SheetField.DISPLACEMENT, "10"),
                        Map.entry(SheetField.DISPLACEMENT_REASON, "verdringt anderen"),
                        Map.entry(SheetField.ATTRIBUTION, "80"),
                        Map.entry(SheetField.ATTRIBUTION_REASON, "ook door de corporatie"),
                        Map.entry(SheetField.RELAPSE, "20"),
                        Map.entry(SheetField.RELAPSE_REASON, "valt terug")));
        SheetReturn result = computed(Typed.sheet(Typed.head("", Map.of()), effect));

        assertThat(known(result, "effects.effect-exits"))
                .filteredOn(leaf -> leaf.reference().id().equals("sheet-team"))
                .allMatch(leaf -> leaf.evidence() == EvidenceStatus.ESTIMATED && leaf.assumption())
                .extracting(leaf -> said(leaf.reference()))
                .containsExactlyInAnyOrder(
                        "vindt zelf werk", "verdringt anderen", "ook door de corporatie", "valt terug");
        assertThat(known(result, "effects.effect-exits"))
                .filteredOn(leaf -> leaf.reference().id().equals("sheet-document"))
                .hasSize(2)
                .allMatch(leaf -> leaf.evidence() == EvidenceStatus.REGISTERED)
                .extracting(
                        leaf -> said(leaf.reference()) + ", " + leaf.reference().place())
                .containsOnly("Jaarverslag, bladzijde 4");
    }

    @Test
    void so_many_and_so_many_that_count_for_half_stand_in_words_as_they_were_typed() {
        SheetReturn result = computed(Typed.zoveelMeer());
        Calculation many = node(result, "effects.effect-exits.gross").parts().getFirst();

        assertThat(said(many)).contains("5 + 2 × ½ = 6");
    }

    @Test
    void another_figure_gives_another_net() {
        SheetInput typed = Typed.zoveelMeer();
        SheetEntry exits =
                Typed.effect("effect-exits", "Uitstroom uit de bijstand", "37.000", Map.of(SheetField.COUNT, "5"));

        assertThat(figure(computed(typed.with(exits)), "effects.effect-exits")).isEqualByComparingTo("185000");
    }

    private static Stream<Arguments> whole() {
        return WHOLE.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static SheetReturn computed(SheetInput input) {
        return SheetReturn.of(SheetPlan.of("Nagerekend", input, Typed.DAY));
    }

    private static SheetReturn ofFile(String name) throws IOException {
        Path file = Typed.HOME.resolve("specimens/zoetermeer/" + name + ".yaml");
        Specimen specimen = new SpecimenFiles(Typed.DATA).read(file, name).orThrow();
        return SheetReturn.of(((Specimen.Project) specimen.input()).value());
    }

    private static List<Provenance> known(SheetReturn result, String address) {
        return Graph.of(node(result, address)).leaves().stream()
                .flatMap(leaf -> leaf instanceof Known known ? Stream.of(known.provenance()) : Stream.empty())
                .toList();
    }

    /** Whether a share that somebody took off was typed for what is in a figure. */
    private static boolean takesOff(SheetInput typed, String address) {
        return !address.endsWith("costs")
                && typed.of(SheetKind.EFFECT).stream()
                        .anyMatch(effect -> TAKEN_OFF.stream()
                                .anyMatch(share -> effect.given(share).isPresent()));
    }

    private static String said(Reference reference) {
        return Wording.in(Language.DUTCH).say(reference.title());
    }

    private static String said(Calculation node) {
        return new Sentences(new ExactFigures(), Wording.in(Language.DUTCH))
                .of(node)
                .text();
    }

    private static BigDecimal figure(SheetReturn result, String address) {
        return new ExactFigures().of(node(result, address)).figure().orElseThrow();
    }

    private static Evidence evidence(SheetReturn result, String address) {
        return Evidence.of(node(result, address));
    }

    private static Calculation node(SheetReturn result, String address) {
        return Objects.requireNonNull(result.figures().get(address), address);
    }
}
