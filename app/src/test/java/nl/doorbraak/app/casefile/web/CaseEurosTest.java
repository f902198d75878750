package nl.doorbraak.app.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A made-up household over three years, with a benefit that moves and a line nobody recorded. */
class CaseEurosTest {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home"));
    private static final String FILE = "specimens/voorbeeldstad/huishouden-appelboom.yaml";
    private static final HouseholdCase WITH_UNKNOWN = read();
    private static final Predicate<Line> RECORDED = line -> !line.id().equals("debt-costs");

    private static HouseholdCase read() {
        SpecimenFiles files = new SpecimenFiles(ReferenceFiles.read(HOME).orThrow());
        Specimen specimen = files.read(HOME.resolve(FILE), FILE).orThrow();
        return ((Specimen.Household) specimen.input()).value();
    }

    private static HouseholdCase household(int years, Predicate<Line> kept) {
        return WITH_UNKNOWN
                .with(WITH_UNKNOWN.lines().stream().filter(kept).toList(), WITH_UNKNOWN.costs())
                .withYears(years);
    }

    private static CaseEuros euros(HouseholdCase input, Language language) {
        return CaseEuros.of(input, "/casussen/x/weging", 4, language).orElseThrow();
    }

    @Test
    void a_sum_over_three_years_is_not_said_to_be_per_year() {
        assertThat(euros(household(3, RECORDED), Language.DUTCH).laws().finding())
                .startsWith("Dit huishouden kost €")
                .contains(" in 3 jaar, ")
                .doesNotContain("per jaar");
        assertThat(euros(household(1, RECORDED), Language.DUTCH).laws().finding())
                .contains(" per jaar, ")
                .contains("% via de ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_parts_fill_the_bar_and_the_rows_stand_in_the_same_order(Language language) {
        LawCosts laws = euros(household(3, RECORDED), language).laws();

        assertThat(laws.parts()).extracting(LawCosts.Part::law).containsExactlyElementsOf(codes(laws));
        assertThat(laws.parts().stream()
                        .map(part -> new BigDecimal(part.bar().width().replace("%", "")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("99.99"), new BigDecimal("100.01"));
        assertThat(laws.shares().text()).isEqualTo("100%");
        assertThat(laws.said().replace('\u00a0', ' '))
                .contains(laws.rows().getFirst().paid().text());
    }

    private static List<String> codes(LawCosts laws) {
        return laws.rows().stream().map(LawCosts.Row::code).toList();
    }

    @Test
    void what_only_moves_stands_apart_from_what_payers_pay() {
        LawCosts.Moves moves =
                euros(household(1, RECORDED), Language.DUTCH).laws().moves().orElseThrow();

        assertThat(moves.received().quantified()).isTrue();
        assertThat(euros(household(1, RECORDED.and(line -> !line.id().equals("benefit"))), Language.DUTCH)
                        .laws()
                        .moves())
                .isEmpty();
    }

    @Test
    void of_an_unknown_whole_there_is_no_bar_and_no_share() {
        LawCosts laws = euros(WITH_UNKNOWN, Language.DUTCH).laws();

        assertThat(laws.finding()).isEqualTo("Wat dit huishouden kost, is nog niet helemaal te zeggen");
        assertThat(laws.parts()).isEmpty();
        assertThat(laws.rows()).extracting(LawCosts.Row::share).noneMatch(AmountView::quantified);
        assertThat(laws.rows()).extracting(LawCosts.Row::paid).anyMatch(AmountView::quantified);
    }

    @Test
    void the_highest_expected_amount_comes_first() {
        CaseEuros euros = euros(WITH_UNKNOWN, Language.ENGLISH);
        List<BigDecimal> expected = euros.worstFirst().stream()
                .map(id -> Optional.ofNullable(euros.rows().get(id)).orElseThrow())
                .filter(AmountView::quantified)
                .map(amount -> new BigDecimal(amount.text().replaceAll("[^0-9]", "")))
                .toList();

        assertThat(expected).hasSizeGreaterThan(1).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(euros.worstFirst()).hasSize((int) WITH_UNKNOWN.lines().stream()
                .filter(line -> line.scenario() == Scenario.WITHOUT)
                .count());
    }

    @Test
    void what_nobody_filled_in_is_not_said_to_be_nothing() {
        CaseEuros euros = euros(household(1, RECORDED.and(line -> line.scenario() != Scenario.AFTER)), Language.DUTCH);

        assertThat(euros.strip())
                .filteredOn(side -> side.id().equals("after"))
                .allMatch(side -> side.amount().isEmpty());
        assertThat(euros.strip())
                .filteredOn(side -> !side.id().equals("after"))
                .hasSize(3)
                .allMatch(side -> side.amount().isPresent());
    }

    @Test
    void every_amount_opens_at_the_version_it_is_of() {
        CaseEuros euros = euros(WITH_UNKNOWN, Language.DUTCH);

        assertThat(euros.rows().values())
                .extracting(AmountView::href)
                .allMatch(href -> href.startsWith("/casussen/x/weging/figuur/") && href.contains("?versie=4&bril="));
    }
}
