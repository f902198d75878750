package nl.doorbraak.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.refusal.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no proper YAML never reaches a reader. */
class RefusedYamlTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_syntax_error_is_refused_at_its_line() throws IOException {
        assertThat(refused("a: 1\nb: [1, 2\nc: 3\n"))
                .startsWith("x.yaml:3:")
                .contains("the file")
                .contains("expected valid YAML");
    }

    @Test
    void another_encoding_is_refused_at_the_byte_that_does_not_fit() throws IOException {
        assertThat(refused("a: 1\nname: Café\n".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("x.yaml:2:10: the file: found byte 0xE9, expected text in UTF-8.");
    }

    @Test
    void utf_16_is_refused() throws IOException {
        assertThat(refused("a: 1\n".getBytes(StandardCharsets.UTF_16))).contains("expected text in UTF-8");
    }

    @Test
    void an_oversize_file_is_refused_unread() throws IOException {
        assertThat(refused(new byte[YamlText.LARGEST + 1])).contains("found more than 1 MiB, expected at most 1 MiB");
    }

    @Test
    void an_alias_bomb_is_refused_at_its_first_anchor() throws IOException {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        assertThat(refused(bomb)).startsWith("x.yaml:1:").contains("found an anchor or alias");
    }

    @Test
    void a_million_brackets_are_refused_and_do_not_overflow() throws IOException {
        assertThat(refused("[".repeat(500_000))).contains("found more than 20 levels");
    }

    @Test
    void a_tag_is_refused() throws IOException {
        assertThat(refused("a: !!javax.script.ScriptEngineManager [x]\n")).contains("found the tag");
    }

    @Test
    void a_second_document_is_refused() throws IOException {
        assertThat(refused("a: 1\n---\nb: 2\n")).contains("found a second document");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(refused("")).contains("found nothing");
    }

    @Test
    void a_list_as_a_name_is_refused() throws IOException {
        assertThat(refused("? [a, b]\n: 1\n")).contains("found a name that is no single word");
    }

    @Test
    void a_folder_is_refused_as_a_folder() {
        assertThat(say(folder)).isEqualTo("x.yaml: the file: found a folder, expected a file that can be read.");
    }

    @Test
    void what_the_reader_of_yaml_found_is_said_once() throws IOException {
        assertThat(refused("a: %b\n"))
                .contains("found text that is not valid YAML (found character")
                .doesNotContain("found found");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(say(folder.resolve("nowhere.yaml")))
                .isEqualTo("x.yaml: the file: found no such file, expected a file that can be read.");
    }

    private String refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(byte[] bytes) throws IOException {
        return say(Files.write(folder.resolve("x.yaml"), bytes));
    }

    private static String say(Path file) {
        Refusals refusals = new Refusals("x.yaml");
        assertThat(YamlText.read(file, refusals)).isEmpty();
        assertThat(refusals.count()).isEqualTo(1);
        return refusals.all().getFirst().say(Wording.in(Language.ENGLISH));
    }
}
