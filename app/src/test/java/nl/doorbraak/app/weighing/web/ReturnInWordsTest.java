package nl.doorbraak.app.weighing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.figure.Remarks;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.figure.Waterfall;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;

/** What the return says in words is true of its figures. */
class ReturnInWordsTest {

    private static final UUID CASE = new UUID(0, 1);
    private static final HouseholdCase INPUT =
            household("specimens/voorbeeldstad/huishouden-appelboom.yaml").withoutEvents();

    private static HouseholdCase household(String file) {
        Path home = Path.of(System.getProperty("doorbraak.home"));
        SpecimenFiles files = new SpecimenFiles(ReferenceFiles.read(home).orThrow());
        return ((Specimen.Household)
                        files.read(home.resolve(file), file).orThrow().input())
                .value();
    }

    private static ReturnViews views(HouseholdCase input) {
        return new ReturnViews(CaseReturn.of(input), new ReturnAddresses(CASE, 4, Lens.MUNICIPALITY), Language.DUTCH);
    }

    @Test
    void a_breakthrough_without_costs_is_not_said_to_be_free_or_paid_back() {
        HouseholdCase input = changed(List.of(), INPUT.corrections());
        ReturnView page = views(input).page();

        assertThat(page.answer().reading()).startsWith("Kosten zijn nog niet ingevuld.");
        assertThat(page.answer().facts())
                .extracting(fact -> fact.figure().text())
                .contains("nog niet ingevuld", "er zijn geen kosten opgegeven")
                .doesNotContain("€ 0", "niet in deze periode");
        assertThat(page.notices())
                .extracting(Remarks.Remark::text)
                .anyMatch(text -> text.startsWith("Kosten zijn nog"));
    }

    @Test
    void a_choice_reads_as_a_sentence_that_ends_with_what_it_comes_to() {
        HouseholdCase input = changed(INPUT.costs(), usual());
        Unfolding unfolding = views(input).unfolding();
        List<Unfold> choices = Graph.of(CaseReturn.of(input).figures().values()).nodes().stream()
                .map(node -> unfolding.of(node.key()).orElseThrow())
                .filter(Unfold::endsWithResult)
                .filter(opened -> opened.value().text().startsWith("€"))
                .toList();

        assertThat(choices).isNotEmpty().allSatisfy(opened -> {
            assertThat(opened.formula().getFirst().text()).isEqualTo("omdat ");
            assertThat(opened.formula().getLast().text())
                    .isEqualTo(opened.value().text().replace("€ ", "€\u00a0"));
            assertThat(opened.formula())
                    .extracting(Unfold.Token::letter)
                    .containsAll(opened.parts().stream().map(Unfold.Row::letter).toList());
        });
    }

    @Test
    void what_somebody_stated_is_called_an_estimate_and_not_a_figure_without_a_source() {
        HouseholdCase input = changed(INPUT.costs(), usual());
        Unfold share =
                views(input).unfolding().of("corrections.business-as-usual").orElseThrow();

        assertThat(share.facts())
                .extracting(Unfold.Fact::text)
                .contains("Schatting van het team: dit getal staat in geen document.");
    }

    @Test
    void each_step_to_the_net_says_its_share_or_its_quantity_and_price() {
        List<Waterfall.Row> rows =
                views(changed(INPUT.costs(), usual())).page().way().chart().rows();

        assertThat(rows)
                .filteredOn(row -> row.step().name().equals("Was toch al gebeurd"))
                .singleElement()
                .satisfies(row -> assertThat(row.step().note()).startsWith("20%, opgave van het team"));
        assertThat(rows).extracting(row -> row.step().note()).anyMatch(note -> note.matches("[\\d.,]+ \\p{L}+ × €.*"));
    }

    @Test
    void a_figure_of_one_line_leads_to_that_line_for_who_may_edit_it_and_to_what_changed_for_everybody() {
        String line = INPUT.lines().getFirst().id();
        ReturnViews views = views(INPUT);

        assertThat(onward(views.unfolding(true), "lines." + line)).anyMatch(href -> href.endsWith("/regels/" + line));
        assertThat(onward(views.unfolding(), "lines." + line))
                .noneMatch(href -> href.contains("/regels/"))
                .anyMatch(href -> href.contains("/verschil?van=3&naar=4"));
    }

    private static List<String> onward(Unfolding unfolding, String key) {
        return unfolding.of(key).orElseThrow().facts().stream()
                .filter(fact -> fact.name().equals("Verder"))
                .flatMap(fact -> fact.words().stream())
                .flatMap(word -> Optional.ofNullable(word.href()).stream())
                .toList();
    }

    private static Corrections usual() {
        Corrections known = INPUT.corrections();
        Provenance stated = new Provenance(
                new Reference("team", Label.term("casefile.source.team"), INPUT.referenceDate(), "", Optional.empty()),
                PriceYear.NOT_A_PRICE,
                EvidenceStatus.ESTIMATED,
                true);
        Stated share = Stated.of(new BigDecimal("0.2"), stated);
        return new Corrections(
                Optional.of(new BusinessAsUsual.Share(share)),
                Optional.of(Label.verbatim("reden")),
                known.displacement(),
                known.attribution(),
                known.holding(),
                known.haircut(),
                known.alsoShrinkNegative());
    }

    private static HouseholdCase changed(List<Cost> costs, Corrections corrections) {
        HouseholdCase input = INPUT;
        return new HouseholdCase(
                input.id(),
                input.name(),
                input.referenceDate(),
                input.prices(),
                input.years(),
                input.lens(),
                input.lines(),
                costs,
                corrections,
                input.discounting(),
                input.notInEuros());
    }
}
