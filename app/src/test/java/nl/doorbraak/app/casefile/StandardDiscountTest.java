package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doorbraak.engine.effect.Discounting;
import org.junit.jupiter.api.Test;

/** Whoever says nothing about discounting gets on a form what a file gets. */
class StandardDiscountTest extends WithCase {

    private static final Map<Field, String> CONSTANT = Map.of(Field.PRICE_BASIS, "constant", Field.BASE_YEAR, "2024");

    @Test
    void constant_prices_are_discounted_at_the_standard_rate_with_its_source_and_it_stands_in_the_version() {
        ReturnVersion version = saved(send(0, "basis", EntryKind.BASIS, basis(CONSTANT)));

        assertThat(version.input().find("basis").orElseThrow().text(Field.DISCOUNT))
                .isEqualTo("0.0225");
        Discounting discounting = input().discounting();
        assertThat(discounting.timing()).isEqualTo(Discounting.Timing.END);
        assertThat(discounting.rate()).hasValueSatisfying(rate -> {
            assertThat(rate.figure()).isEqualByComparingTo("0.0225");
            assertThat(rate.provenance().reference().id()).isEqualTo("rwseconomie-discontovoet");
        });
    }

    @Test
    void a_typed_nought_is_no_discount_and_another_rate_is_a_statement_of_the_team() {
        send(0, "basis", EntryKind.BASIS, basis(with(Field.DISCOUNT, "0")));
        assertThat(input().discounting().rate()).isEmpty();

        send(1, "basis", EntryKind.BASIS, basis(with(Field.DISCOUNT, "4")));
        assertThat(input().discounting().rate())
                .hasValueSatisfying(
                        rate -> assertThat(rate.provenance().reference().id()).isEqualTo("case-team"));
    }

    @Test
    void prices_as_published_have_no_discount_whatever_stands_in_the_field() {
        ReturnVersion version = saved(send(0, "basis", EntryKind.BASIS, basis(Map.of(Field.DISCOUNT, "2,25"))));

        assertThat(version.input().find("basis").orElseThrow().given(Field.DISCOUNT))
                .isEmpty();
        assertThat(input().discounting()).isEqualTo(Discounting.NONE);
    }

    private static Map<Field, String> with(Field field, String text) {
        Map<Field, String> fields = new java.util.EnumMap<>(CONSTANT);
        fields.put(field, text);
        return fields;
    }
}
