package nl.doorbraak.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.check.FileCheck;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to one of our files, it is accepted or refused; it never breaks the reader or the engine. */
class NoInputThrowsTest {

    private static final ReferenceData DATA = ReferenceFiles.read(Home.path()).orThrow();
    private static final int TRIES = 60;
    private static final int HARMFUL = 5;
    private static final String[] BITS = {
        ":",
        "-",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        "0",
        "1",
        "-1",
        "0.5",
        "9999999999",
        "%",
        "&a",
        "*a",
        "!!x",
        "#",
        "\n",
        "\t",
        " ",
        "null",
        "true",
        "é",
        "\u0000",
        "not-recorded",
        "quantity",
        "2018-02-30"
    };

    // What somebody writes on purpose: to fill memory, the stack or the day, to read another file, or to be another
    // kind of value.
    private static final List<String> HOSTILE = List.of(
            "9".repeat(300_000),
            "9".repeat(300_000) + "%",
            "1" + ".000".repeat(50_000),
            "0." + "3".repeat(300_000),
            "1e999999999",
            "-.inf",
            "0x7fffffffffffffff",
            "a" + "-a".repeat(100_000),
            "a/".repeat(100_000) + "b.yaml",
            "b ".repeat(100_000),
            "../".repeat(20) + "etc/passwd",
            "/etc/passwd",
            "file:///etc/passwd",
            "https://a" + "/..".repeat(10_000),
            "[".repeat(5_000),
            "{a: ".repeat(5_000),
            "- ".repeat(5_000),
            "? ".repeat(5_000),
            "&a [*a, *a]",
            "<<: *a",
            "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
            "!<tag:yaml.org,2002:binary> AAAA",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "=HYPERLINK(\"http://127.0.0.1/\")",
            "${jndi:ldap://127.0.0.1/a}",
            "%YAML 9.9\n---\n",
            "\n...\n---\n",
            "\ufeff",
            "\u2028",
            "\u0085",
            "\r",
            "\ud83d\ude00",
            "9999-12-31",
            "0000-00-00",
            "{nl: a, nl: b, en: c}");

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("nl.doorbraak.files.SchemasAgreeTest#ourFiles")
    void a_damaged_file_is_accepted_or_refused(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(text.hashCode());
        for (int i = 0; i < TRIES; i++) {
            Path damaged = folder.resolve(file.getFileName());
            String other = damaged(text, random);
            Files.writeString(damaged, other);
            assertThatCode(() -> check(damaged)).as(other).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.doorbraak.files.SchemasAgreeTest#ourFiles")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_file_of_somebody_who_means_harm_is_accepted_or_refused_soon(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(text.hashCode());
        Path damaged = folder.resolve(file.getFileName());
        for (int i = 0; i < HARMFUL; i++) {
            String value = HOSTILE.get(random.nextInt(HOSTILE.size()));
            Files.write(damaged, harmful(text, value, random));
            assertThatCode(() -> check(damaged))
                    .as(value.substring(0, Math.min(value.length(), 60)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void each_hostile_value_where_an_amount_belongs_is_refused_soon() throws IOException {
        String price = Files.readString(Home.path().resolve("reference/prices/housing/eviction.yaml"));
        Path damaged = folder.resolve("eviction.yaml");
        for (String value : HOSTILE) {
            Files.writeString(damaged, price.replace("amount: 6000", "amount: " + value));
            assertThat(new FileCheck(DATA).of(damaged, "eviction.yaml"))
                    .as(value.substring(0, Math.min(value.length(), 60)))
                    .isNotEmpty();
        }
    }

    /** The file with a hostile value, in some encoding, with now and then a byte that is another. */
    private static byte[] harmful(String text, String value, Random random) {
        byte[] bytes = withValue(text, value, random).getBytes(ENCODINGS.get(Math.min(random.nextInt(12), 3)));
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void check(Path file) {
        List<Refusal> refusals = new FileCheck(DATA).of(file, file.getFileName().toString());
        for (Language language : Language.values()) {
            refusals.forEach(refusal -> refusal.say(Wording.in(language)));
        }
    }

    private static String damaged(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> insert(text, random);
            case 1 -> cut(text, random);
            case 2 -> withoutLine(text, random);
            default -> otherValue(text, random);
        };
    }

    private static String insert(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + BITS[random.nextInt(BITS.length)] + text.substring(at);
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(30));
        return text.substring(0, from) + text.substring(to);
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int gone = random.nextInt(lines.size());
        return IntStream.range(0, lines.size())
                .filter(line -> line != gone)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
    }

    /** Another value behind a field name. */
    private static String otherValue(String text, Random random) {
        return withValue(text, BITS[random.nextInt(BITS.length)], random);
    }

    private static String withValue(String text, String value, Random random) {
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        int end = text.indexOf('\n', colon);
        return colon < 0 || end < 0 ? text : text.substring(0, colon + 2) + value + text.substring(end);
    }
}
