package nl.doorbraak.files.reference;

import java.util.List;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.files.Home;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People find our prices by the words they use for them. */
class SearchTest {

    private static final PriceList PRICES =
            ReferenceFiles.read(Home.path()).orThrow().prices();

    @ParameterizedTest
    @CsvSource({
        "huisuitzetting, eviction",
        "ontruiming, eviction",
        "uitkering, social-assistance",
        "bijstand, social-assistance-single",
        "OTS, family-supervision-order",
        "UHP, out-of-home-placement",
        "pleegzorg, foster-place",
        "energie afgesloten, power-cut",
        "evicted, eviction",
        "Jw, youth-protection",
        "Jeugdwet, youth-protection",
        "Wmo, supported-housing",
        "Participatiewet, social-assistance",
        "huisuitzeting, eviction",
        "bijstant, social-assistance",
        "plegzorg, foster-place"
    })
    void what_people_say_finds_the_item(String said, String id) {
        Assertions.assertThat(ids(said)).contains(id);
    }

    @Test
    void an_abbreviation_finds_only_what_goes_by_it() {
        Assertions.assertThat(ids("OTS")).containsExactly("family-supervision-order");
    }

    @Test
    void words_nobody_uses_find_nothing() {
        Assertions.assertThat(ids("xqzwvkj")).isEmpty();
    }

    @Test
    void what_only_looks_alike_is_said_to_and_a_word_is_not_taken_for_its_beginning() {
        Assertions.assertThat(PRICES.search("huisuitzeting").onlyAlike()).isTrue();
        Assertions.assertThat(PRICES.search("huisuitzetting").onlyAlike()).isFalse();
        Assertions.assertThat(ids("politie")).isEmpty();
        Assertions.assertThat(ids("ggz")).isEmpty();
    }

    @Test
    void beginnings_of_words_stand_before_parts_of_words() {
        Assertions.assertThat(ids("huur")).first().isEqualTo("eviction");
        Assertions.assertThat(ids("schuld")).contains("eviction", "power-cut");
    }

    private static List<String> ids(String said) {
        return PRICES.search(said).items().stream().map(PriceItem::id).toList();
    }
}
