package nl.doorbraak.app.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final PriceList PRICES = ReferenceFiles.read(Path.of(System.getProperty("doorbraak.home")))
            .orThrow()
            .prices();
    private static final Entry EVICTION = line("without", "Uitzetting", "eviction", "1", "0.25");
    private static final Entry HOURS = new Entry(
            "cost-1",
            EntryKind.COST,
            Map.of(Field.NAME, "Uren regie", Field.EUROS, "45", Field.QUANTITY, "62"),
            LocalDate.of(2026, 3, 1),
            Optional.empty());

    private static Entry line(String scenario, String name, String item, String quantity, String chance) {
        return new Entry(
                "line-1",
                EntryKind.LINE,
                Map.of(
                        Field.SCENARIO, scenario,
                        Field.NAME, name,
                        Field.PRICE_ITEM, item,
                        Field.QUANTITY, quantity,
                        Field.CHANCE, chance),
                LocalDate.of(2026, 3, 1),
                Optional.empty());
    }

    private static List<String> said(Language language, List<Entry> older, List<Entry> newer) {
        return new ChangeWords(Wording.in(language), List.of(), PRICES)
                .between(new ReturnInput(older), new ReturnInput(newer));
    }

    @Test
    void what_was_added_and_removed_is_said_with_its_scenario() {
        assertThat(said(Language.DUTCH, List.of(), List.of(EVICTION, HOURS)))
                .containsExactly("Regel toegevoegd bij Zonder doorbraak: Uitzetting", "Kosten toegevoegd: Uren regie");
        assertThat(said(Language.ENGLISH, List.of(EVICTION), List.of()))
                .containsExactly("Line removed from Without a breakthrough: Uitzetting");
    }

    @Test
    void all_that_changed_about_one_line_is_one_sentence_with_percentages_and_euros() {
        Entry less = line("without", "Uitzetting", "eviction", "2", "0.2");
        Entry dearer = new Entry(
                "cost-1",
                EntryKind.COST,
                Map.of(Field.NAME, "Uren regie", Field.EUROS, "47.5", Field.QUANTITY, "62"),
                LocalDate.of(2026, 3, 1),
                Optional.empty());

        assertThat(said(Language.DUTCH, List.of(EVICTION, HOURS), List.of(less, dearer)))
                .containsExactly(
                        "Uitzetting: hoeveel van 1 naar 2; kans van 25% naar 20%",
                        "Uren regie: bedrag van € 45 naar € 47,50");
    }

    @Test
    void another_item_of_the_price_list_is_called_by_its_name() {
        assertThat(said(
                        Language.DUTCH,
                        List.of(EVICTION),
                        List.of(line("without", "Uitzetting", "power-cut", "1", "0.25"))))
                .singleElement()
                .asString()
                .contains("voorziening van Uitzetting uit huurwoning naar Afsluiten elektriciteit")
                .doesNotContain("power-cut");
    }

    @Test
    void what_was_emptied_says_what_it_was() {
        Entry bare = new Entry(
                "cost-1",
                EntryKind.COST,
                Map.of(Field.NAME, "Uren regie", Field.EUROS, "45"),
                LocalDate.of(2026, 3, 1),
                Optional.empty());

        assertThat(said(Language.DUTCH, List.of(HOURS), List.of(bare)))
                .containsExactly("Uren regie: hoeveel leeggemaakt (was 62)");
        assertThat(said(Language.DUTCH, List.of(bare), List.of(HOURS)))
                .containsExactly("Uren regie: hoeveel ingevuld: 62");
    }
}
