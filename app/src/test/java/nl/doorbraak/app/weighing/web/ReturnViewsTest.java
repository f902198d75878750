package nl.doorbraak.app.weighing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnViewsTest {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home"));
    private static final UUID CASE = new UUID(0, 1);
    private static final CaseReturn RESULT = household("specimens/voorbeeldstad/huishouden-appelboom.yaml");

    private static CaseReturn household(String file) {
        SpecimenFiles files = new SpecimenFiles(ReferenceFiles.read(HOME).orThrow());
        Specimen specimen = files.read(HOME.resolve(file), file).orThrow();
        return CaseReturn.of(((Specimen.Household) specimen.input()).value());
    }

    private static ReturnViews views(Lens lens, Language language) {
        return new ReturnViews(RESULT, new ReturnAddresses(CASE, 4, lens), language);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lens.class,
            names = {"MUNICIPALITY", "STATE", "HOUSEHOLD", "SOCIETY"})
    void the_page_can_be_seen_through_every_lens_in_both_languages(Lens lens) {
        for (Language language : Language.values()) {
            ReturnView page = views(lens, language).page();

            assertThat(page.lenses()).filteredOn(ReturnView.LensLink::current).hasSize(1);
            assertThat(page.scenarios().rows()).isNotEmpty();
            assertThat(page.kinds().kinds()).hasSize(3);
            assertThat(page.way().chart().rows().getLast().step().shown())
                    .isEqualTo(page.answer().net());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_sentence_on_the_page_says_that_somebody_pays_or_frees_a_negative_amount(Language language) {
        for (Lens lens : RESULT.lenses().keySet()) {
            ReturnView page = views(lens, language).page();

            assertThat(page.scenarios().finding()).as(lens.id()).doesNotContain("−", "-€");
            assertThat(page.kinds().kinds().getFirst().cashable())
                    .as(lens.id())
                    .satisfiesAnyOf(
                            cashable -> assertThat(cashable).isNull(),
                            cashable -> assertThat(cashable.text()).doesNotContain("−"));
        }
    }

    @Test
    void every_figure_of_the_return_opens() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();

        assertThat(RESULT.figures()).isNotEmpty();
        assertThat(RESULT.figures().values())
                .allSatisfy(figure -> assertThat(unfolding.of(figure.key()))
                        .as(figure.key())
                        .hasValueSatisfying(unfold -> assertThat(unfold.title()).isNotBlank()));
    }

    @Test
    void opening_part_after_part_from_the_net_ends_at_its_leaves_and_nowhere_else() {
        ReturnViews views = views(Lens.MUNICIPALITY, Language.DUTCH);
        Calculation net = RESULT.net();

        Set<String> leaves = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(net.key()));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String key = open.remove();
            if (seen.add(key)) {
                Unfold unfold = views.unfolding().of(key).orElseThrow();
                unfold.parts().forEach(part -> open.add(keyOf(part.value().href())));
                unfold.facts().stream()
                        .filter(fact -> fact.name().equals("Wie betaalt"))
                        .flatMap(fact -> fact.words().stream())
                        .filter(Unfold.Word::opens)
                        .flatMap(payer -> Optional.ofNullable(payer.href()).stream())
                        .forEach(payer -> open.add(keyOf(payer)));
                if (unfold.leaf()) {
                    leaves.add(key);
                }
            }
        }

        assertThat(leaves)
                .containsExactlyInAnyOrderElementsOf(Graph.of(net).nodes().stream()
                        .filter(node -> node.parts().isEmpty())
                        .map(Calculation::key)
                        .toList());
    }

    @Test
    void a_deeper_level_names_the_levels_above_it_with_their_amounts_and_leads_back_to_each() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();
        Unfold net = unfolding.of(RESULT.net().key()).orElseThrow();
        Unfold benefits = opened(unfolding, net.parts().getFirst().value().href());
        Unfold deeper = opened(unfolding, benefits.parts().getFirst().value().href());

        assertThat(deeper.trail()).extracting(Unfold.Level::name).containsExactly(net.title(), benefits.title());
        assertThat(deeper.trail())
                .extracting(Unfold.Level::amount)
                .containsExactly(
                        unbroken(net.value().text()), unbroken(benefits.value().text()));
        assertThat(deeper.trail()).extracting(Unfold.Level::href).containsExactly(net.href(), benefits.href());
        assertThat(deeper.inPage())
                .endsWith("?versie=4&bril=municipality&open=" + net.key() + "," + benefits.key() + "," + deeper.key());
    }

    private static Unfold opened(Unfolding unfolding, String href) {
        int above = href.indexOf("&boven=");
        return unfolding
                .of(keyOf(href), above < 0 ? "" : href.substring(above + 7))
                .orElseThrow();
    }

    private static String unbroken(String amount) {
        return amount.replace("€ ", "€\u00a0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such.figure", ",", "municipality.costs", "municipality.benefits"})
    void a_way_that_does_not_lead_down_to_a_figure_does_not_open(String above) {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();

        assertThat(unfolding.of("municipality.benefits", "municipality.net")).isPresent();
        assertThat(unfolding.of("municipality.benefits", above)).isEmpty();
    }

    @Test
    void a_line_is_one_row_with_its_quantity_and_price_and_the_source_of_the_price() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();
        List<Unfold.Row> lines = Graph.of(RESULT.figures().values()).nodes().stream()
                .flatMap(figure -> unfolding.of(figure.key()).orElseThrow().parts().stream())
                .filter(row -> !row.price().isEmpty())
                .toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.quantity()).as(row.name()).matches("[½\\d.,]+ [a-z].*"))
                .anySatisfy(row -> {
                    assertThat(row.priceYear()).isEqualTo("onbekend");
                    assertThat(row.source()).startsWith("Actieonderzoek");
                });
    }

    @Test
    void an_opened_line_says_of_its_quantity_what_it_counts() {
        Unfold line = views(Lens.MUNICIPALITY, Language.DUTCH)
                .unfolding()
                .of("lines.benefit")
                .orElseThrow();

        assertThat(line.parts().getFirst().value().text()).isEqualTo("1 jaar");
    }

    @Test
    void no_figure_is_named_after_a_law_it_rests_on_and_no_formula_multiplies_by_all_of_it() {
        Unfolding unfolding = views(Lens.SOCIETY, Language.DUTCH).unfolding();

        for (Calculation figure : Graph.of(RESULT.figures().values()).nodes()) {
            Unfold unfold = unfolding.of(figure.key()).orElseThrow();
            String formula = String.join(
                    "", unfold.formula().stream().map(Unfold.Token::text).toList());
            assertThat(unfold.title()).doesNotContain("rust op", "artikel").hasSizeLessThan(160);
            assertThat(formula).as(unfold.key()).doesNotContain("× 100%");
        }
    }

    @Test
    void the_foot_says_nothing_twice_and_rounding_only_where_there_is_some() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();

        for (Calculation figure : Graph.of(RESULT.figures().values()).nodes()) {
            Unfold unfold = unfolding.of(figure.key()).orElseThrow();
            assertThat(unfold.facts())
                    .extracting(Unfold.Fact::name)
                    .as(unfold.key())
                    .doesNotHaveDuplicates();
            assertThat(unfold.facts())
                    .extracting(Unfold.Fact::text)
                    .as(unfold.key())
                    .doesNotHaveDuplicates()
                    .doesNotContain("Alleen op het scherm. Precies: "
                            + unbroken(unfold.value().text()) + ",00.");
        }
    }

    @Test
    void a_figure_used_in_many_leads_to_three_of_them_and_counts_the_others() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();

        List<Unfold.Fact> uses = Graph.of(RESULT.figures().values()).nodes().stream()
                .flatMap(figure -> unfolding.of(figure.key()).orElseThrow().facts().stream())
                .filter(fact -> fact.name().equals("Gebruikt in"))
                .toList();

        assertThat(uses)
                .allSatisfy(fact ->
                        assertThat(fact.words()).filteredOn(Unfold.Word::opens).hasSizeLessThan(4))
                .anySatisfy(fact -> assertThat(fact.text()).containsPattern("en nog \\d+$"));
    }

    private static String keyOf(String href) {
        String path = href.substring(0, href.indexOf('?'));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void a_figure_that_is_not_in_the_calculation_does_not_open() {
        assertThat(views(Lens.MUNICIPALITY, Language.DUTCH).unfolding().of("no.such.figure"))
                .isEmpty();
    }

    @Test
    void a_figure_keeps_the_address_of_its_version_and_lens() {
        ReturnView page = views(Lens.STATE, Language.DUTCH).page();

        assertThat(page.answer().net().href())
                .startsWith("/casussen/" + CASE + "/weging/figuur/")
                .endsWith("?versie=4&bril=state");
    }

    @Test
    void an_opened_figure_says_its_exact_amount_and_the_result_of_its_sentence() {
        Unfold net = views(Lens.MUNICIPALITY, Language.DUTCH)
                .unfolding()
                .of(RESULT.net().key())
                .orElseThrow();

        assertThat(net.facts()).extracting(Unfold.Fact::name).contains("Afronding");
        assertThat(net.formula()).extracting(Unfold.Token::letter).contains("a", "b");
        assertThat(net.value().quantified()).isTrue();
    }

    @Test
    void a_figure_has_a_column_from_low_to_high_only_where_a_part_has_a_range() {
        Unfolding unfolding = views(Lens.MUNICIPALITY, Language.DUTCH).unfolding();

        assertThat(RESULT.figures().values())
                .map(figure -> unfolding.of(figure.key()).orElseThrow())
                .allSatisfy(unfold -> assertThat(unfold.ranged())
                        .as(unfold.key())
                        .isEqualTo(unfold.parts().stream()
                                .anyMatch(part ->
                                        !part.range().isEmpty() && !part.range().equals("vast"))))
                .anyMatch(unfold -> !unfold.leaf() && !unfold.ranged());
    }

    @Test
    void an_opened_line_says_who_pays() {
        String line = "lines." + RESULT.input().lines().getFirst().id();

        assertThat(views(Lens.MUNICIPALITY, Language.DUTCH)
                        .unfolding()
                        .of(line)
                        .orElseThrow()
                        .facts())
                .extracting(Unfold.Fact::name)
                .contains("Wie betaalt");
    }
}
