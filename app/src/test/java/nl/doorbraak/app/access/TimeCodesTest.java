package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    // The key of the examples of RFC 6238, appendix B; of their eight digits we use the last six.
    private static final CodeKey KEY =
            new CodeKey(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCodes.of(KEY, second / 30)).isEqualTo(code);
        assertThat(TimeCodes.stepOf(KEY, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void a_phone_may_be_half_a_minute_slow_or_fast_and_no_more() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;

        assertThat(TimeCodes.stepOf(KEY, TimeCodes.of(KEY, step - 1), now)).hasValue(step - 1);
        assertThat(TimeCodes.stepOf(KEY, TimeCodes.of(KEY, step + 1), now)).hasValue(step + 1);
        assertThat(TimeCodes.stepOf(KEY, TimeCodes.of(KEY, step - 2), now)).isEmpty();
        assertThat(TimeCodes.stepOf(KEY, TimeCodes.of(KEY, step + 2), now)).isEmpty();
    }

    @Test
    void a_key_is_typed_in_groups_of_four_and_read_by_an_app_with_the_name_of_its_account() {
        assertThat(KEY.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(KEY.address("iemand@voorbeeldstad.example"))
                .isEqualTo("otpauth://totp/Doorbraak:iemand%40voorbeeldstad.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Doorbraak");
        assertThat(CodeKey.random().bytes()).hasSize(20);
        assertThat(CodeKey.random()).isNotEqualTo(CodeKey.random());
    }
}
