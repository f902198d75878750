package nl.doorbraak.engine.reading;

import static nl.doorbraak.engine.graphs.Nodes.SOURCE;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.notQuantified;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Known PLACEMENT = new Known(
            "placement",
            label("placement"),
            Unit.EURO,
            new BigDecimal("40000"),
            Optional.of(new Range(new BigDecimal("25000"), new BigDecimal("60000"))),
            new Provenance(SOURCE, PriceYear.UNKNOWN, EvidenceStatus.ESTIMATED, true));

    private static List<Source> read(Calculation node) {
        return new Sources(Wording.in(Language.DUTCH)).of(node);
    }

    @Test
    void a_leaf_stands_with_source_price_year_evidence_assumption_and_range() {
        Source source =
                read(product("expected", PLACEMENT, share("chance", "0.25"))).getFirst();
        assertThat(source.label()).isEqualTo("placement");
        assertThat(source.figure()).isEqualTo("€ 40.000");
        assertThat(source.source()).isEqualTo("Voorbeeldbron, p. 3");
        assertThat(source.reference()).contains(SOURCE);
        assertThat(source.priceYear()).isEqualTo("onbekend");
        assertThat(source.evidence()).isEqualTo("geschat");
        assertThat(source.assumption()).isTrue();
        assertThat(source.range()).contains("€ 25.000 tot € 60.000 (driehoek)");
    }

    @Test
    void an_assumption_says_beside_its_source_on_which_law_it_rests() {
        Provenance assumed = new Provenance(
                SOURCE,
                PriceYear.NOT_A_PRICE,
                EvidenceStatus.ESTIMATED,
                true,
                Optional.of(Label.named("Jeugdwet, artikel 2.3", "Youth Act, article 2.3")));
        Source share = read(Known.of("share", label("share"), Unit.SHARE, BigDecimal.ONE, assumed))
                .getFirst();

        assertThat(share.restsOn()).contains("Jeugdwet, artikel 2.3");
        assertThat(share.label()).isEqualTo("share");
        assertThat(read(PLACEMENT).getFirst().restsOn()).isEmpty();
    }

    @Test
    void a_price_year_is_a_year_or_is_not_needed() {
        assertThat(read(euro("rent", "600")).getFirst().priceYear()).isEqualTo("2019");
        assertThat(read(share("chance", "0.25")).getFirst().priceYear()).isEqualTo("niet nodig");
    }

    @Test
    void a_shared_leaf_is_listed_once_in_reading_order() {
        Known rent = euro("rent", "600");
        Calculation total =
                sum("total", product("a", rent, share("first", "0.1")), product("b", rent, share("second", "0.2")));
        assertThat(read(total)).extracting(Source::label).containsExactly("rent", "first", "second");
    }

    @Test
    void what_is_not_quantified_is_listed_with_its_reason() {
        Source source =
                read(notQuantified("care", Unit.EURO, "niet geregistreerd")).getFirst();
        assertThat(source.figure()).isEqualTo("niet te berekenen: niet geregistreerd");
        assertThat(source.reference()).isEmpty();
    }

    @Test
    void a_sum_is_as_weak_as_its_weakest_part() {
        Evidence evidence = Evidence.of(sum("total", euro("rent", "600"), PLACEMENT));
        assertThat(evidence.status()).contains(EvidenceStatus.ESTIMATED);
        assertThat(evidence.priceYearUnknown()).isTrue();
        assertThat(evidence.assumption()).isTrue();
        assertThat(evidence.incomplete()).isFalse();
    }

    @Test
    void a_sum_of_registered_parts_is_registered_and_of_known_price_year() {
        Evidence evidence = Evidence.of(sum("total", euro("rent", "600"), euro("gas", "100")));
        assertThat(evidence).isEqualTo(new Evidence(Optional.of(EvidenceStatus.REGISTERED), false, false, false));
    }

    @Test
    void a_part_without_a_figure_makes_the_whole_incomplete_without_changing_its_evidence() {
        Evidence evidence = Evidence.of(sum("total", notQuantified("care", Unit.EURO, "?"), euro("rent", "600")));
        assertThat(evidence.incomplete()).isTrue();
        assertThat(evidence.status()).contains(EvidenceStatus.REGISTERED);
    }
}
