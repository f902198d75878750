package nl.doorbraak.cli.command;

import java.io.PrintWriter;
import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.refusal.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language a command answers in, and its two streams: answers on one, messages on the other. */
final class Speaking {

    /** Exit code: everything was fine. */
    static final int FINE = CommandLine.ExitCode.OK;
    /** Exit code: a file was refused. */
    static final int REFUSED = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "nl|en",
            converter = LanguageOption.class,
            descriptionKey = "cli.option.language")
    private Language language = Language.ENGLISH;

    Wording wording() {
        return Wording.in(language);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Says every refusal on the stream of messages. */
    int refuse(List<Refusal> refusals) {
        refusals.forEach(refusal -> err().println(refusal.say(wording())));
        err().flush();
        return REFUSED;
    }

    CommandLine.ParameterException wrongUse(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Reads {@code nl} or {@code en}. */
    static final class LanguageOption implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "nl" -> Language.DUTCH;
                case "en" -> Language.ENGLISH;
                default -> throw new CommandLine.TypeConversionException("expected nl or en, found " + value);
            };
        }
    }
}
