package nl.doorbraak.app.maintenance;

import java.io.PrintWriter;
import java.util.function.Function;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language a command answers in, and its two streams: answers on one, messages on the other. */
final class Speaking {

    /** Exit code: everything was fine. */
    static final int FINE = CommandLine.ExitCode.OK;
    /** Exit code: it was not, and a message says why. */
    static final int REFUSED = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--language", defaultValue = "en", paramLabel = "nl|en", descriptionKey = "cli.option.language")
    private String language = "en";

    void say(String key, Object... values) {
        print(CommandLine::getOut, key, values);
    }

    int refuse(String key, Object... values) {
        print(CommandLine::getErr, key, values);
        return REFUSED;
    }

    private void print(Function<CommandLine, PrintWriter> stream, String key, Object... values) {
        Label[] filledIn = java.util.Arrays.stream(values)
                .map(value -> value instanceof Label label ? label : Label.verbatim(String.valueOf(value)))
                .toArray(Label[]::new);
        PrintWriter writer = stream.apply(spec.commandLine());
        writer.println(Wording.in(language.equals("nl") ? Language.DUTCH : Language.ENGLISH)
                .say(Label.term(key, filledIn)));
        writer.flush();
    }
}
