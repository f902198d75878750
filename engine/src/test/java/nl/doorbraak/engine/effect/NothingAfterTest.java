package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.after;
import static nl.doorbraak.engine.effect.Lines.now;

import java.util.List;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is there now and has no word about after counts as stopped, and is said to. */
class NothingAfterTest {

    private static final PriceItem CARE = item("care", PriceUnit.INTERVENTION, "7500");
    private static final PriceItem BENEFIT = item("benefit", PriceUnit.INTERVENTION, "12000");

    @Test
    void lines_without_a_word_about_after_are_named_as_counting_as_stopped() {
        List<Notice> notices = notices(now("care", at(CARE, "2")), now("benefit", at(BENEFIT, "1")));
        Assertions.assertThat(notices).extracting(Notice::about).containsExactly(List.of("care", "benefit"));
        Assertions.assertThat(Wording.in(Language.DUTCH).say(notices.getFirst().message()))
                .startsWith("Bij 2 voorzieningen staat niets na de doorbraak: ze tellen als gestopt.")
                .contains("care en benefit");
    }

    @Test
    void one_line_is_told_as_one() {
        Notice notice = notices(now("care", at(CARE, "2"))).getFirst();
        Assertions.assertThat(Wording.in(Language.ENGLISH).say(notice.message()))
                .startsWith("1 provision has nothing after the breakthrough: it counts as stopped.");
    }

    @Test
    void what_continues_or_is_said_to_stop_is_not_named() {
        Assertions.assertThat(notices(
                        now("care", at(CARE, "2")),
                        after("less-care", at(CARE, "0.5")),
                        now("benefit", at(BENEFIT, "1")),
                        after("no-benefit", at(BENEFIT, "0"))))
                .isEmpty();
    }

    private static List<Notice> notices(Line... lines) {
        return CaseReturn.of(household(lines)).notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.NOTHING_AFTER)
                .toList();
    }
}
