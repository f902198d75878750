package nl.doorbraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.doorbraak.cli.command.CheckCommand;
import nl.doorbraak.cli.command.CompareCommand;
import nl.doorbraak.cli.command.Place;
import nl.doorbraak.cli.command.PricesCommand;
import nl.doorbraak.cli.command.ProjectCommand;
import nl.doorbraak.cli.command.ReturnCommand;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code return}, {@code compare}, {@code project}, {@code prices} and {@code check}. */
@Command(name = "doorbraak", mixinStandardHelpOptions = true, version = "doorbraak 0.1.0")
public final class Doorbraak implements Runnable {

    /** Exit code: an error of ours, as BSD's sysexits numbers it. */
    static final int INTERNAL_ERROR = 70;

    private static final System.Logger LOG = System.getLogger(Doorbraak.class.getName());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and leaves with its exit code. */
    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("doorbraak.home", "."));
        CommandLine commands = commands(new Place(home, Clock.system(ZoneId.systemDefault())), args);
        commands.setOut(new PrintWriter(new OutputStreamWriter(System.out, UTF_8), false));
        commands.setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true));
        int code = commands.execute(args);
        commands.getOut().flush();
        System.exit(code);
    }

    /**
     * All commands, for whoever runs them in another place.
     *
     * @param args what will be asked: help is given in the language it is asked in
     */
    public static CommandLine commands(Place place, String... args) {
        CommandLine commands = new CommandLine(new Doorbraak())
                .addSubcommand("return", new ReturnCommand(place))
                .addSubcommand("compare", new CompareCommand(place))
                .addSubcommand("project", new ProjectCommand(place))
                .addSubcommand("prices", new PricesCommand(place))
                .addSubcommand("check", new CheckCommand(place));
        commands.setResourceBundle(Wording.in(languageOf(args)).bundle());
        return commands.setExecutionExceptionHandler((problem, command, _) -> {
            LOG.log(System.Logger.Level.DEBUG, "Internal error", problem);
            command.getErr().println("Something went wrong inside Doorbraak; this is not about your input.");
            return INTERNAL_ERROR;
        });
    }

    private static Language languageOf(String... args) {
        String all = " " + String.join(" ", args) + " ";
        return all.contains(" --language nl ") || all.contains(" --language=nl ") ? Language.DUTCH : Language.ENGLISH;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: return, compare, project, prices or check.");
    }
}
