package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Merge;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.programme.Programmes;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What people fill in on a sheet: kept in versions, brought together, or refused beside the field. */
@SpringBootTest
class SheetFillingTest {

    @Autowired
    Users users;

    @Autowired
    Programmes programmes;

    @Autowired
    Sheets sheets;

    @Autowired
    SheetVersions versions;

    @Autowired
    SheetFilling filling;

    @Autowired
    SheetReturns returns;

    private Caller caller = new Caller(UUID.randomUUID(), "coordination");
    private UUID programme = UUID.randomUUID();
    private UUID sheet = UUID.randomUUID();

    @BeforeEach
    void a_blank_sheet_of_a_coordinator() {
        SignedInUser coordinator = users.all().stream()
                .filter(user -> user.roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow();
        caller = coordinator.as(Role.COORDINATOR);
        programme = caller.asking(() -> programmes.open("Voorbeeldprogramma", "Voorbeeldstad", UUID.randomUUID()));
        sheet = caller.asking(() -> sheets.begin(programme, "Voorbeeldblad", UUID.randomUUID()));
    }

    @Test
    void the_same_form_sent_twice_begins_one_sheet() {
        UUID token = UUID.randomUUID();

        assertThat(caller.asking(() -> sheets.begin(programme, "Nog een blad", token)))
                .isEqualTo(caller.asking(() -> sheets.begin(programme, "Nog een blad", token)));
        assertThat(caller.asking(() -> sheets.of(programme))).hasSize(2);
    }

    @Test
    void a_sheet_is_found_in_its_own_programme_only() {
        UUID other = caller.asking(() -> programmes.open("Ander programma", "Voorbeeldstad", UUID.randomUUID()));

        assertThat(caller.asking(() -> sheets.get(programme, sheet)).name()).isEqualTo("Voorbeeldblad");
        assertThatThrownBy(() -> caller.asking(() -> sheets.get(other, sheet))).isInstanceOf(NotFound.class);
    }

    @Test
    void each_change_is_a_version_and_the_older_ones_stay_as_they_were() {
        send(0, "effect-1", effect(Map.of()));
        send(1, "effect-1", effect(Map.of(EUROS, "40.000")));

        assertThat(current().number()).isEqualTo(2);
        SheetVersion first = caller.asking(() -> versions.find(sheet, 1)).orElseThrow();
        assertThat(first.input().find("effect-1").orElseThrow().text(EUROS)).isEqualTo("37000");
        assertThat(Change.between(first.input(), current().input()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Altered.class,
                        change -> assertThat(change.field()).isEqualTo(EUROS));
    }

    @Test
    void sending_the_same_form_twice_makes_one_version() {
        Form<SheetKind, SheetField> form = form(0, "effect-1", effect(Map.of()));
        caller.doing(() -> filling.send(form));

        assertThat(caller.asking(() -> filling.send(form))).isEqualTo(new Outcome.Saved<>(1));
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void two_people_who_change_different_fields_both_keep_their_work() {
        send(0, "effect-1", effect(Map.of()));
        send(1, "effect-1", effect(Map.of(EUROS, "40.000")));
        send(1, "effect-1", effect(Map.of(COUNTED, "uitgestroomd")));

        SheetEntry kept = current().input().find("effect-1").orElseThrow();
        assertThat(kept.text(EUROS)).isEqualTo("40000");
        assertThat(kept.text(COUNTED)).isEqualTo("uitgestroomd");
    }

    @Test
    void two_people_who_change_the_same_field_see_both_and_nothing_is_overwritten() {
        send(0, "effect-1", effect(Map.of()));
        send(1, "effect-1", effect(Map.of(EUROS, "40.000")));

        assertThat(send(1, "effect-1", effect(Map.of(EUROS, "30.000"))))
                .isInstanceOfSatisfying(
                        Outcome.Clashed.class,
                        clash -> assertThat(clash.clashes())
                                .isEqualTo(java.util.List.of(new Merge.Clash<>(EUROS, "40000", "30000"))));
        assertThat(current().input().find("effect-1").orElseThrow().text(EUROS)).isEqualTo("40000");
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_taken_out() {
        send(0, "effect-1", effect(Map.of()));
        send(1, "effect-1", effect(Map.of(EUROS, "40.000")));

        assertThat(remove(1, "effect-1")).isInstanceOf(Outcome.Clashed.class);
        assertThat(remove(2, "effect-1")).isEqualTo(new Outcome.Saved<>(3));
        assertThat(send(2, "effect-1", effect(Map.of(EUROS, "1")))).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void what_was_taken_out_comes_back_as_it_was_in_a_new_version() {
        send(0, "effect-1", effect(Map.of()));
        remove(1, "effect-1");

        assertThat(caller.asking(() -> filling.putBack(sheet, 1, "effect-1", UUID.randomUUID())))
                .isEqualTo(new Outcome.Saved<>(3));
        assertThat(current().input().find("effect-1").orElseThrow().text(EUROS)).isEqualTo("37000");
    }

    @Test
    void a_renamed_sheet_is_listed_under_its_new_name_and_an_older_version_keeps_the_name_of_then() {
        send(0, "effect-1", effect(Map.of()));

        assertThat(rename(1, "Alsnog een naam")).isEqualTo(new Outcome.Saved<>(2));

        assertThat(caller.asking(() -> sheets.get(programme, sheet)).name()).isEqualTo("Alsnog een naam");
        assertThat(caller.asking(() -> sheets.of(programme)))
                .extracting(SheetFile::name)
                .containsExactly("Alsnog een naam");
        SheetVersion first = caller.asking(() -> versions.find(sheet, 1)).orElseThrow();
        assertThat(first.input().name()).isEqualTo("Voorbeeldblad");
        assertThat(Change.between(first.input(), current().input()))
                .containsExactly(new Change.Altered<>(
                        current().input().find("name").orElseThrow(), NAME, "Voorbeeldblad", "Alsnog een naam"));
    }

    @Test
    void a_name_that_stays_as_it_was_makes_no_version() {
        assertThat(rename(0, "Voorbeeldblad")).isEqualTo(new Outcome.Saved<>(0));
        assertThat(current().number()).isZero();
    }

    @Test
    void a_sheet_is_never_without_a_name_nor_named_by_a_citizen_number() {
        assertThat(problems(rename(0, ""))).containsOnlyKeys(NAME);
        assertThat(problems(rename(0, "Blad 111222333"))).containsOnlyKeys(NAME);
        assertThat(caller.asking(() -> sheets.get(programme, sheet)).name()).isEqualTo("Voorbeeldblad");
    }

    @Test
    void two_people_who_rename_a_sheet_at_once_see_both_names() {
        rename(0, "Eerste naam");

        assertThat(rename(0, "Tweede naam"))
                .isInstanceOfSatisfying(
                        Outcome.Clashed.class,
                        clash -> assertThat(clash.clashes())
                                .isEqualTo(java.util.List.of(new Merge.Clash<>(NAME, "Eerste naam", "Tweede naam"))));
    }

    private Outcome<SheetField> rename(int base, String name) {
        return send(base, "name", Map.of(NAME, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUROS||EUROS|bedrag",
                "EUROS|veel|EUROS|veel",
                "PRICE_YEAR||PRICE_YEAR|onbekend",
                "PRICE_YEAR|gisteren|PRICE_YEAR|gisteren",
                "BUSINESS_AS_USUAL|120|BUSINESS_AS_USUAL|120",
                "BUSINESS_AS_USUAL|50|BUSINESS_AS_USUAL_REASON|waarom",
                "SHARE_2|50|COUNTED_2|wat dit zijn",
                "COUNTED_3|iets|COUNT_3|hoeveel",
                "EUROS_LOW|50.000|EUROS_LOW|37.000",
                "LAW|zvw|PAYER|betaalt",
                "SOURCE|Een verslag|SOURCE_DATE|datum"
            })
    void what_is_not_right_is_refused_beside_its_field(SheetField typed, String text, SheetField at, String said) {
        Outcome<SheetField> outcome = send(0, "effect-1", effect(Map.of(typed, text == null ? "" : text)));

        assertThat(problems(outcome).get(at)).as("%s", problems(outcome)).containsIgnoringCase(said);
        assertThat(current().number()).isZero();
    }

    @Test
    void relapse_is_not_taken_off_an_amount_that_contains_it() {
        Outcome<SheetField> outcome = send(
                0,
                "effect-1",
                effect(Map.of(CONTAINS, "relapse", RELAPSE, "10", RELAPSE_REASON, "volgens het verslag")));

        assertThat(problems(outcome).get(RELAPSE)).contains("al van het bedrag af");
    }

    @Test
    void a_price_of_the_list_stays_the_one_it_was_chosen_at_and_its_own_amount_is_not_kept() {
        send(
                0,
                "cost-1",
                Map.of(
                        COST_KIND, "staff",
                        NAME, "Begeleiding",
                        AMOUNT_KIND, "priced",
                        PRICE_ITEM, "execution",
                        COUNT, "0,5",
                        EUROS, "1",
                        STANDING, "IN_NET",
                        EVIDENCE, "REGISTERED"));

        SheetEntry kept = current().input().find("cost-1").orElseThrow();
        assertThat(kept.price().orElseThrow().price().value().amount()).isEqualByComparingTo("65000");
        assertThat(kept.given(EUROS)).isEmpty();
        // ½ × € 65,000
        assertThat(net()).isEqualByComparingTo("-32500");
    }

    /** The price of execution holds from 2017 on. */
    @Test
    void a_date_at_which_a_chosen_price_does_not_hold_is_refused_with_the_name_of_the_cost() {
        send(
                0,
                "cost-1",
                Map.of(
                        COST_KIND, "staff",
                        NAME, "Begeleiding",
                        AMOUNT_KIND, "priced",
                        PRICE_ITEM, "execution",
                        COUNT, "1",
                        STANDING, "IN_NET",
                        EVIDENCE, "REGISTERED"));

        assertThat(problems(send(1, "head", Map.of(DATE, "31-12-2015", SOURCE, "Verslag")))
                        .get(DATE))
                .contains("Begeleiding");
    }

    @Test
    void what_is_missing_is_told_and_a_blank_sheet_has_no_net() {
        assertThat(returns.missing(current().input()))
                .containsExactly(SheetKind.HEAD, SheetKind.EFFECT, SheetKind.COST);
        assertThat(returns.of(caller.asking(() -> sheets.get(programme, sheet)), current()))
                .isEmpty();

        send(0, "effect-1", effect(Map.of()));
        assertThat(returns.missing(current().input())).containsExactly(SheetKind.HEAD, SheetKind.COST);
        // 5 × € 37,000
        assertThat(net()).isEqualByComparingTo("185000");
    }

    private static Map<SheetField, String> key(Map<SheetField, String> different) {
        Map<SheetField, String> typed = new LinkedHashMap<>(Map.of(
                NAME, "Kosten per jongere per jaar",
                KEY_UNIT, "euro",
                OF, "costs",
                PER_OF, "own",
                PER, "10",
                PER_WHAT, "jongeren tegelijk",
                EVIDENCE, "REGISTERED"));
        typed.putAll(different);
        return typed;
    }

    private BigDecimal figure(String address) {
        SheetReturn result = returns.of(caller.asking(() -> sheets.get(programme, sheet)), current())
                .orElseThrow();
        return new ExactFigures()
                .of(java.util.Objects.requireNonNull(result.figures().get(address), address))
                .figure()
                .orElseThrow();
    }

    @Test
    void a_key_figure_divides_a_result_of_the_sheet_by_a_number() {
        send(0, "effect-1", effect(Map.of()));

        // 5 × € 37,000 ÷ 10
        send(1, "key-1", key(Map.of(OF, "benefits")));
        assertThat(figure("key-1")).isEqualByComparingTo("18500");
        // … or by another result: nothing over nothing is no figure, so the benefits over themselves.
        send(2, "key-2", key(Map.of(OF, "benefits", PER_OF, "benefits", KEY_UNIT, "share")));
        assertThat(figure("key-2")).isEqualByComparingTo("1");
    }

    /** One full-time job of € 65,000 for ten young people at a time, as the paper on IPTA divides. */
    @Test
    void a_key_figure_of_an_amount_of_ones_own_is_what_the_paper_prints() {
        send(0, "effect-1", effect(Map.of()));
        send(1, "key-1", key(Map.of(OF, "own", COUNTED, "één voltijdbaan", EUROS, "65.000", PRICE_YEAR, "onbekend")));

        assertThat(figure("key-1")).isEqualByComparingTo("6500");
    }

    @Test
    void a_key_figure_per_person_needs_how_many_people_there_are_also_later() {
        send(0, "effect-1", effect(Map.of()));

        assertThat(problems(send(1, "key-1", key(Map.of(PER_OF, "cases"))))).containsOnlyKeys(PER_OF);
        send(1, "head", Map.of(DATE, "31-12-2018", SOURCE, "Verslag", CASES, "20"));
        send(2, "key-1", key(Map.of(OF, "benefits", PER_OF, "cases")));
        assertThat(figure("key-1")).isEqualByComparingTo("9250");
        assertThat(problems(send(3, "head", Map.of(DATE, "31-12-2018", SOURCE, "Verslag", CASES, "")))
                        .get(CASES))
                .contains("Kosten per jongere per jaar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PER||PER",
                "PER|0|PER",
                "PER_WHAT||PER_WHAT",
                "OF||OF",
                "OF|own|EUROS",
                "OF|winst|OF",
                "KEY_UNIT|kilo|KEY_UNIT",
                "KEY_UNIT|share|KEY_UNIT",
                "KEY_UNIT|number|KEY_UNIT",
                "PER_OF|benefits|KEY_UNIT",
                "NAME||NAME",
                "SOURCE|Een verslag|SOURCE_DATE"
            })
    void a_key_figure_that_cannot_be_reckoned_is_refused_beside_its_field(
            SheetField typed, String text, SheetField at) {
        send(0, "effect-1", effect(Map.of()));
        Outcome<SheetField> outcome = send(1, "key-1", key(Map.of(typed, text == null ? "" : text)));

        assertThat(problems(outcome)).containsKey(at);
        assertThat(current().number()).isEqualTo(1);
    }

    private BigDecimal net() {
        SheetReturn result = returns.of(caller.asking(() -> sheets.get(programme, sheet)), current())
                .orElseThrow();
        return new ExactFigures().of(result.net()).figure().orElseThrow();
    }

    private SheetVersion current() {
        return caller.asking(() -> versions.current(sheet));
    }

    private Outcome<SheetField> send(int base, String id, Map<SheetField, String> typed) {
        return caller.asking(() -> filling.send(form(base, id, typed)));
    }

    private Outcome<SheetField> remove(int base, String id) {
        return caller.asking(() -> filling.remove(sheet, base, id, UUID.randomUUID()));
    }

    private Form<SheetKind, SheetField> form(int base, String id, Map<SheetField, String> typed) {
        return new Form<>(sheet, base, id, SheetKind.ofEntry(id).orElseThrow(), typed, UUID.randomUUID());
    }

    private static Map<SheetField, String> problems(Outcome<SheetField> outcome) {
        Map<SheetField, String> said = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Wrong<SheetField>(Map<SheetField, Label> problems)) {
            problems.forEach((field, problem) ->
                    said.put(field, Wording.in(Language.DUTCH).say(problem)));
        }
        return said;
    }

    private static Map<SheetField, String> effect(Map<SheetField, String> different) {
        Map<SheetField, String> typed = new LinkedHashMap<>(Map.of(
                NAME, "Uitstroom uit de bijstand",
                AMOUNT_KIND, "own",
                COUNT, "5",
                EUROS, "37.000",
                PRICE_YEAR, "onbekend",
                EVIDENCE, "REGISTERED"));
        typed.putAll(different);
        return typed;
    }
}
