package nl.doorbraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import nl.doorbraak.cli.command.Place;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class InternalErrorTest {

    @Command(name = "break")
    static final class Breaking implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("secret of a household");
        }
    }

    @Test
    void an_error_of_ours_has_an_exit_code_of_its_own_and_tells_nothing_of_what_was_computed() {
        StringWriter err = new StringWriter();
        CommandLine commands =
                Doorbraak.commands(new Place(Run.HOME, Clock.systemUTC())).addSubcommand(new Breaking());
        commands.setErr(new PrintWriter(err, true));

        assertThat(commands.execute("break"))
                .isEqualTo(Doorbraak.INTERNAL_ERROR)
                .isNotIn(0, 1, 2);
        assertThat(err.toString()).contains("Something went wrong").doesNotContain("secret");
    }
}
