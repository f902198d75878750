package nl.doorbraak.app.pricelist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

class PriceViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReferenceData DATA =
            ReferenceFiles.read(Path.of(System.getProperty("doorbraak.home"))).orThrow();

    @Test
    void every_item_shows_its_values_and_payers_in_both_languages() {
        for (Language language : Language.values()) {
            PriceViews views = new PriceViews(DATA.prices(), language, TODAY);

            assertThat(DATA.prices().items()).map(views::of).allSatisfy(view -> {
                assertThat(view.values()).isNotEmpty();
                assertThat(view.payers()).isNotEmpty();
                assertThat(view.values())
                        .allSatisfy(value -> assertThat(value.source()).isNotBlank());
            });
        }
    }

    @Test
    void every_price_opens_to_its_source() {
        for (PriceItem item : DATA.prices().items()) {
            Unfolding unfolding =
                    new Unfolding(PriceViews.figures(item, Language.DUTCH), Footnotes.NONE, Language.DUTCH, "/prijzen");

            item.values()
                    .forEach(value -> assertThat(unfolding
                                    .of(PriceViews.leaf(item, value).key())
                                    .orElseThrow()
                                    .facts())
                            .as(item.id())
                            .extracting(fact -> fact.name())
                            .contains("Bron", "Datum van de bron", "Prijspeil"));
        }
    }

    @Test
    void a_price_that_holds_no_more_is_not_shown_as_the_price_of_today() {
        PriceViews later = new PriceViews(DATA.prices(), Language.DUTCH, LocalDate.of(1990, 1, 1));

        assertThat(DATA.prices().items())
                .map(later::of)
                .allSatisfy(view -> assertThat(view.now()).isNull());
    }

    @Test
    void the_table_of_exits_takes_the_stated_relapse_off_the_whole_saving() {
        ExitView table = new ExitView(DATA.exitTables().values().iterator().next(), Language.DUTCH);

        assertThat(table.rows())
                .extracting(row -> row.after().text())
                .containsExactly("€ 27.339", "€ 31.583", "€ 33.301", "€ 35.018", "€ 35.754", "€ 36.490", "€ 37.226");
    }
}
