package nl.doorbraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.doorbraak.cli.command.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands say of themselves comes out of the message bundle of the language that is asked for. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_command_option_and_file_is_explained(String language) {
        CommandLine all = Doorbraak.commands(new Place(Run.HOME, Clock.systemUTC()), "--language", language);
        explained(all.getCommandSpec());
        assertThat(all.getSubcommands()).isNotEmpty();
        all.getSubcommands().values().forEach(command -> explained(command.getCommandSpec()));
    }

    private static void explained(CommandSpec spec) {
        assertThat(spec.usageMessage().description()).as(spec.name()).isNotEmpty();
        assertThat(spec.args())
                .isNotEmpty()
                .allSatisfy(arg -> assertThat(arg.description())
                        .as(spec.name() + " " + arg)
                        .isNotEmpty()
                        .doesNotContain(""));
    }

    @Test
    void help_is_given_in_the_language_that_is_asked_for() {
        assertThat(Run.of("return", "--help").out())
                .contains(
                        "Compute the return of cases", "--format", "One of: table, json, xlsx, pdf", "Show this help");
        assertThat(Run.of("return", "--help", "--language", "nl").out())
                .contains("Reken het rendement uit", "table, json, xlsx of pdf", "Geef deze uitleg")
                .doesNotContain("Compute");
    }

    @Test
    void the_exit_codes_are_told_once_for_all_commands() {
        assertThat(Run.of("--help").out()).contains("Exit codes:", "a file was refused", "70", "wrong use");
        assertThat(Run.of("--help", "--language=nl").out()).contains("Afsluitcodes:", "een bestand is geweigerd");
    }
}
