package nl.doorbraak.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** Finding a price that holds on a date. */
class PriceListTest {

    private static final PriceList LIST = new PriceList(List.of(
            item("out-of-home-placement", "youth", "Uithuisplaatsing van een kind", "Out-of-home placement of a child"),
            item("youth-care", "youth", "Jeugdhulp zonder uithuisplaatsing", "Youth care without placement"),
            item("eviction", "housing", "Uitzetting uit een huurwoning", "Eviction from a rented home")));

    private static PriceItem item(String id, String domain, String dutch, String english) {
        return new PriceItem(
                id,
                domain,
                Label.named(dutch, english),
                PriceUnit.ONCE,
                Set.of(),
                List.of(value("2019-01-01", "2022-12-31", "40000"), value("2024-01-01", "", "45000")),
                PayerShare.whole(Payer.MUNICIPALITY, Law.JEUGDWET),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Includes.NOTHING,
                Optional.empty());
    }

    private static PriceValue value(String from, String to, String amount) {
        Reference source =
                new Reference("test", Label.verbatim("Toets"), LocalDate.parse(from), "p. 1", Optional.empty());
        return new PriceValue(
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                new BigDecimal(amount),
                Optional.empty(),
                PriceYear.UNKNOWN,
                source,
                EvidenceStatus.ESTIMATED,
                false);
    }

    @Test
    void the_value_that_holds_on_the_date_is_the_price() {
        assertThat(LIST.on("eviction", LocalDate.of(2022, 12, 31)).value().amount())
                .isEqualByComparingTo("40000");
        assertThat(LIST.on("eviction", LocalDate.of(2026, 3, 1)).value().amount())
                .isEqualByComparingTo("45000");
    }

    @Test
    void an_expired_price_is_refused_with_the_dates_there_are() {
        assertThatThrownBy(() -> LIST.on("eviction", LocalDate.of(2023, 5, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1 May 2023")
                .hasMessageContaining("from 1 January 2019 up to and including 31 December 2022")
                .hasMessageContaining("a date from 1 January 2024");
    }

    @Test
    void a_typing_error_is_answered_with_the_nearest_id() {
        assertThatThrownBy(() -> LIST.on("evicton", LocalDate.of(2026, 3, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(Wording.in(Language.DUTCH)
                                        .say(refused.problems().getFirst().message()))
                                .isEqualTo("evicton staat niet in de prijslijst. "
                                        + "Verwacht: een prijs die in de lijst staat. Misschien: eviction?"));
        assertThat(LIST.nearest("placement-of-child")).containsExactly("out-of-home-placement");
        assertThat(LIST.nearest("xyzzy-qwerty")).isEmpty();
    }

    @Test
    void search_finds_words_in_both_languages_without_capitals_or_accents() {
        assertThat(LIST.search("UITHUISPLAATSING"))
                .extracting(PriceItem::id)
                .containsExactly("out-of-home-placement", "youth-care");
        assertThat(LIST.search("rénted home")).extracting(PriceItem::id).containsExactly("eviction");
        assertThat(LIST.search("youth plaatsing kind"))
                .extracting(PriceItem::id)
                .containsExactly("out-of-home-placement");
        assertThat(LIST.search("paard")).isEmpty();
    }

    @Test
    void two_items_of_one_id_are_no_list() {
        PriceItem item = LIST.items().getFirst();
        assertThatThrownBy(() -> new PriceList(List.of(item, item))).hasMessageContaining("out-of-home-placement");
    }
}
