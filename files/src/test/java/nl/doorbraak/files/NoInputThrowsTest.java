package nl.doorbraak.files;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to one of our files, it is accepted or refused; it never breaks the reader or the engine. */
class NoInputThrowsTest {

    private static final ReferenceData DATA = ReferenceFiles.read(Home.path()).orThrow();
    private static final int TRIES = 60;
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
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        int end = text.indexOf('\n', colon);
        return colon < 0 || end < 0
                ? text
                : text.substring(0, colon + 2) + BITS[random.nextInt(BITS.length)] + text.substring(end);
    }
}
