package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Inputs.at;
import static nl.doorbraak.engine.effect.Inputs.cost;
import static nl.doorbraak.engine.effect.Inputs.costing;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.household;
import static nl.doorbraak.engine.effect.Inputs.item;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.now;
import static nl.doorbraak.engine.effect.Inputs.over;
import static nl.doorbraak.engine.effect.Inputs.paidBy;
import static nl.doorbraak.engine.effect.Inputs.priced;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.effect.PriceBasis.ConstantPrices;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Prices of different years brought to one, and later money discounted; as published where nobody knows the year. */
class PriceYearsTest {

    private static final IndexSeries PRICES = new IndexSeries("cpi", name("Prijzen"), changes());
    private static final PriceItem OF_2019 = item("care", PriceUnit.YEAR, "1000", new PriceYear.Of(2019));
    private static final PriceItem OF_2022 = item("coaching", PriceUnit.YEAR, "1000", new PriceYear.Of(2022));
    private static final PriceItem UNKNOWN = item("old", PriceUnit.YEAR, "1000");
    private static final Discounting NONE = Discounting.NONE;

    private static SortedMap<Integer, Stated> changes() {
        SortedMap<Integer, Stated> changes = new TreeMap<>();
        changes.put(2020, stated("0.013"));
        changes.put(2021, stated("0.027"));
        changes.put(2022, stated("0.1"));
        return changes;
    }

    private static PriceBasis of(int year) {
        return new ConstantPrices(year, PRICES, Optional.empty());
    }

    private static PriceBasis assuming(int year, String priceYear) {
        return new ConstantPrices(year, PRICES, Optional.of(stated(priceYear)));
    }

    private static Discounting discounted(Discounting.Timing timing) {
        return new Discounting(Optional.of(stated("0.0225")), timing);
    }

    @Test
    void a_price_of_2019_grows_with_the_index_to_2022() {
        CaseReturn result = CaseReturn.of(priced(household(now("care", at(OF_2019, "1"))), of(2022), NONE));
        // 1,000 × 1.013 × 1.027 × 1.1
        assertThat(result, "now").isEqualByComparingTo("1144.3861");
    }

    @Test
    void a_price_of_2022_shrinks_with_the_index_to_2020() {
        CaseReturn result = CaseReturn.of(priced(household(now("care", at(OF_2022, "1"))), of(2020), NONE));
        assertThat(result, "now").isCloseTo(new BigDecimal("885.1907"), within(new BigDecimal("0.0001")));
    }

    @Test
    void a_price_of_the_base_year_stays_as_it_is() {
        CaseReturn result = CaseReturn.of(priced(household(now("care", at(OF_2022, "1"))), of(2022), NONE));
        assertThat(result, "now").isEqualByComparingTo("1000");
    }

    @Test
    void a_price_of_unknown_year_refuses_indexing_and_discounting() {
        HouseholdCase unknown = household(now("old", at(UNKNOWN, "1")));
        Assertions.assertThat(CaseReturn.problems(priced(unknown, of(2022), NONE)))
                .extracting(Problem::subject, Problem::field)
                .containsExactly(Assertions.tuple("old", "price"));
        Assertions.assertThat(CaseReturn.problems(
                        priced(unknown, PriceBasis.AS_PUBLISHED, discounted(Discounting.Timing.END))))
                .extracting(Problem::subject, Problem::field)
                .containsExactly(Assertions.tuple("case", "discount"));
    }

    @Test
    void a_price_of_unknown_year_counts_as_published_and_is_told() {
        CaseReturn result = CaseReturn.of(household(now("old", at(UNKNOWN, "1")), now("care", at(OF_2019, "1"))));
        assertThat(result, "now").isEqualByComparingTo("2000");
        Assertions.assertThat(result.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.UNKNOWN_PRICE_YEAR);
    }

    @Test
    void an_assumed_price_year_is_a_leaf_that_can_be_seen_and_changed() {
        HouseholdCase unknown = household(now("old", at(UNKNOWN, "1")));
        CaseReturn result = CaseReturn.of(priced(unknown, assuming(2022, "2020"), NONE));
        assertThat(result, "now").isEqualByComparingTo("1129.7");
        Assertions.assertThat(Graph.of(result.net()).byKey()).containsKey("price-years.assumed");
        Assertions.assertThat(result.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.ASSUMED_PRICE_YEAR);
    }

    @Test
    void a_year_outside_the_index_is_refused_with_the_years_it_has() {
        PriceItem old = item("old", PriceUnit.YEAR, "1000", new PriceYear.Of(2012));
        Assertions.assertThat(CaseReturn.problems(priced(household(now("old", at(old, "1"))), of(2022), NONE)))
                .extracting(Problem::subject)
                .containsExactly("old");
        Assertions.assertThat(CaseReturn.problems(priced(household(), assuming(2022, "2012"), NONE)))
                .extracting(Problem::field)
                .containsExactly("assumed-price-year");
    }

    @Test
    void a_base_year_outside_the_index_is_refused() {
        Assertions.assertThat(CaseReturn.problems(priced(household(now("care", at(OF_2019, "1"))), of(2030), NONE)))
                .extracting(Problem::field)
                .containsExactly("base-year");
    }

    @Test
    void euros_of_an_invoice_are_brought_to_the_base_year_too() {
        HouseholdCase invoiced =
                household(paidBy(now("care", Amount.InEuros.of(euros("1000", 2021))), Inputs.YOUTH.getFirst()));
        assertThat(CaseReturn.of(priced(invoiced, of(2022), NONE)), "now").isEqualByComparingTo("1100");
    }

    @Test
    void money_at_the_end_of_the_second_year_is_discounted_twice() {
        HouseholdCase two = over(2, household(now("care", at(OF_2022, "1"))));
        CaseReturn end = CaseReturn.of(priced(two, of(2022), discounted(Discounting.Timing.END)));
        // 1,000 / 1.0225 + 1,000 / 1.0225²
        assertThat(end, "benefits").isCloseTo(new BigDecimal("1934.4696"), within(new BigDecimal("0.0001")));
        CaseReturn start = CaseReturn.of(priced(two, of(2022), discounted(Discounting.Timing.START)));
        assertThat(start, "benefits").isCloseTo(new BigDecimal("1977.9951"), within(new BigDecimal("0.0001")));
        CaseReturn middle = CaseReturn.of(priced(two, of(2022), discounted(Discounting.Timing.MIDDLE)));
        assertThat(middle, "benefits").isCloseTo(new BigDecimal("1956.1113"), within(new BigDecimal("0.001")));
    }

    @Test
    void costs_are_discounted_in_their_own_year() {
        HouseholdCase costly = costing(
                over(2, household(now("care", at(OF_2022, "1")))),
                cost("hours", Amount.InEuros.of(euros("500", 2022))));
        CaseReturn result = CaseReturn.of(priced(costly, of(2022), discounted(Discounting.Timing.END)));
        assertThat(result, "costs").isCloseTo(new BigDecimal("488.9976"), within(new BigDecimal("0.0001")));
    }
}
