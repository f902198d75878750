package nl.doorbraak.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final Properties DUTCH = read("nl");
    private static final Properties ENGLISH = read("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(DUTCH.stringPropertyNames()))
                .isNotEmpty();
    }

    @Test
    void every_text_takes_the_same_arguments_in_both_languages() {
        for (String key : DUTCH.stringPropertyNames()) {
            assertThat(arguments(ENGLISH, key)).as(key).isEqualTo(arguments(DUTCH, key));
        }
    }

    @Test
    void no_text_is_empty_or_written_twice() throws IOException {
        for (String language : new String[] {"nl", "en"}) {
            Properties texts = read(language);
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat((String) text).isNotEmpty());
            assertThat(lines(language)).as(language).isEqualTo(texts.size());
        }
    }

    /** Lines that begin a text: fewer keys than lines means that one text hides another. */
    private static long lines(String language) throws IOException {
        try (Reader reader = open(language)) {
            return reader.readAllAsString()
                    .lines()
                    .filter(line -> line.matches("[A-Za-z0-9][^ ]*=.*"))
                    .count();
        }
    }

    private static int arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        try (Reader reader = open(language)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError("messages of " + language, unreadable);
        }
        return texts;
    }

    private static Reader open(String language) {
        String name = "/nl/doorbraak/messages_" + language + ".properties";
        return new InputStreamReader(
                Objects.requireNonNull(MessageBundlesTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8);
    }
}
