package nl.doorbraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the README shows of the command line is what it says, but for the lines it says are left out. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```\n\\$ ./doorbraak ([^\n]+)\n(.*?)\n```", Pattern.DOTALL);
    private static final Path HOME = Path.of(System.getProperty("doorbraak.home"));

    @TestFactory
    List<DynamicTest> every_block_is_true_to_the_byte() throws IOException {
        List<DynamicTest> blocks = BLOCK.matcher(Files.readString(HOME.resolve("README.md")))
                .results()
                .map(block -> DynamicTest.dynamicTest(block.group(1), () -> compare(block.group(1), block.group(2))))
                .toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
        return blocks;
    }

    private static void compare(String command, String shown) {
        String[] arguments = Arrays.stream(command.split(" "))
                .map(word -> word.startsWith("specimens/") ? HOME.resolve(word).toString() : word)
                .toArray(String[]::new);
        String said = Run.of(arguments).out().strip() + "\n";
        assertThat(said).containsSubsequence(shown.split("\n…\n|\n…$"));
    }
}
