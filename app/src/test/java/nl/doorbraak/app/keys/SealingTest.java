package nl.doorbraak.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String PLACE = "case_member.name/1/member-1";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void keys() {
        file = folder.resolve("keys.json");
        Keys.make(file);
    }

    @Test
    void a_sealed_text_opens_at_its_place_and_is_another_text_each_time() {
        Sealing sealing = sealing();
        String sealed = sealing.seal("Voorbeeld é", PLACE);

        assertThat(sealing.open(sealed, PLACE)).isEqualTo("Voorbeeld é");
        assertThat(sealed).startsWith("sealed:").doesNotContain("Voorbeeld");
        assertThat(sealing.seal("Voorbeeld é", PLACE)).isNotEqualTo(sealed);
        assertThat(sealing.seal("", PLACE)).isEmpty();
        assertThat(sealing.open("", PLACE)).isEmpty();
    }

    @Test
    void moved_changed_plain_or_under_another_key_it_does_not_open_and_the_error_names_nobody() {
        String sealed = sealing().seal("Voorbeeld", PLACE);
        String changed = sealed.substring(0, sealed.length() - 6) + "AAAAA=";

        refuses(sealing(), sealed, "case_member.name/1/member-2");
        refuses(sealing(), sealed, "case_member.note/1/member-1");
        refuses(sealing(), changed, PLACE);
        refuses(sealing(), "Voorbeeld", PLACE);
        Path other = folder.resolve("other.json");
        Keys.make(other);
        refuses(new Sealing(Keys.read(other)), sealed, PLACE);
    }

    private static void refuses(Sealing sealing, String text, String place) {
        assertThatThrownBy(() -> sealing.open(text, place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(".*case_member\\.(name|note)");
    }

    @Test
    void the_file_is_its_owners_alone_and_never_overwritten() throws IOException {
        String before = Files.readString(file);

        Keys.make(file);

        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void what_holds_no_keys_is_refused_with_what_to_do() throws IOException {
        Path empty = folder.resolve("empty.json");
        assertThatThrownBy(() -> Keys.read(empty)).hasMessageContaining("DOORBRAAK_KEYS");
        for (String text : new String[] {"", "{}", "[1]", "{\"sealing\":{},\"marking\":{}}"}) {
            Files.writeString(empty, text);
            assertThatThrownBy(() -> Keys.read(empty)).as(text).isInstanceOf(Refused.class);
        }
    }

    @Test
    void after_a_new_key_both_open_and_when_the_former_is_gone_only_the_new_one() {
        Keys before = Keys.read(file);
        String former = before.seal("Voorbeeld", PLACE);
        Keys both = before.withNew();

        assertThat(new Sealing(both).open(former, PLACE)).isEqualTo("Voorbeeld");
        assertThat(both.ids()).hasSize(2).contains(before.id(), both.id());
        assertThat(both.marks("voorbeeld", "1985")).hasSize(2).contains(before.mark("Voorbeeld", "1985"));
        Keys after = both.newest();
        assertThat(after.ids()).containsExactly(both.id()).doesNotContain(before.id());
        assertThat(after.marks("voorbeeld", "1985")).containsExactly(both.mark("Voorbeeld", "1985"));
        refuses(new Sealing(after), former, PLACE);
    }

    private Sealing sealing() {
        return new Sealing(Keys.read(file));
    }
}
