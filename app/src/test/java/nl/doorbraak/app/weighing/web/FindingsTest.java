package nl.doorbraak.app.weighing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static Optional<BigDecimal> amount(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static void known(String key) {
        for (String language : List.of("nl", "en")) {
            assertThat(ResourceBundle.getBundle(Wording.BUNDLE, Locale.of(language))
                            .containsKey(key))
                    .as("%s in %s", key, language)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "900, 100, 50, return.reading.direct",
        "900, 0, 50, return.reading.avoided-only",
        "900, -100, 50, return.reading.avoided",
        "900, ?, 50, return.reading.gain",
        "0, -100, 50, return.reading.even",
        "-900, -100, 50, return.reading.loss",
        "900, 100, 0, return.reading.free.direct",
        "900, 0, 0.00, return.reading.free.avoided-only",
        "900, -100, 0, return.reading.free.avoided",
        "900, ?, 0, return.reading.free.gain",
        "0, 0, 0, return.reading.free.even",
        "-2975, -2975, 0, return.reading.free.loss",
        "-2975, -2975, ?, return.reading.loss"
    })
    void a_net_is_read_with_its_costs_and_its_direct_money(String net, String direct, String costs, String key) {
        assertThat(Findings.reading(new BigDecimal(net), amount(direct), amount(costs)))
                .isEqualTo(key);
        known(key);
    }

    @ParameterizedTest
    @CsvSource({
        "3500, 900, return.way.finding",
        "3500, 0, return.way.finding",
        "3500, -900, return.way.loss",
        "-3500, -2975, return.way.plain",
        "0, 0, return.way.plain",
        "0, -900, return.way.plain"
    })
    void only_of_a_positive_effect_something_can_remain(String effect, String net, String key) {
        assertThat(Findings.way(new BigDecimal(effect), new BigDecimal(net))).isEqualTo(key);
        known(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, return.scenarios.finding",
        "0, 0, 0, return.scenarios.finding",
        "-14000, -14000, -10500, return.scenarios.receives",
        "-14000, 0, -10500, return.scenarios.receives",
        "-14000, 200, 0, return.scenarios.both"
    })
    void who_has_less_than_nothing_to_pay_receives(String now, String without, String after, String key) {
        assertThat(Findings.scenarios(List.of(new BigDecimal(now), new BigDecimal(without), new BigDecimal(after))))
                .isEqualTo(key);
        known(key);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 40, return.cashable.after",
        "100, 100.00, return.cashable.whole",
        "100, ?, return.cashable.after",
        "?, ?, return.cashable.after"
    })
    void a_saving_says_how_much_of_it_can_be_freed(String direct, String cashable, String key) {
        assertThat(Findings.cashable(amount(direct), amount(cashable))).contains(key);
        known(key);
    }

    @ParameterizedTest
    @CsvSource({"-3500, -3500", "0, 0", "100, 0", "-5, ?"})
    void where_nothing_is_saved_or_freed_nothing_is_said_of_it(String direct, String cashable) {
        assertThat(Findings.cashable(amount(direct), amount(cashable))).isEmpty();
    }

    @Test
    void both_pays_and_receives_have_words() {
        known("return.scenarios.both.pays");
        known("return.scenarios.both.receives");
    }
}
