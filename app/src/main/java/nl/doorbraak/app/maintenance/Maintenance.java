package nl.doorbraak.app.maintenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for who looks after an installation. */
@Command(name = "doorbraak", mixinStandardHelpOptions = true)
public final class Maintenance implements Runnable {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and leaves with its exit code. */
    public static void main(String[] args) {
        LoggingSystem.get(Maintenance.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Path home = Path.of(System.getProperty("doorbraak.home", "."));
        CommandLine commands = commands(new Installation(home, System.getenv(), Clock.system(NETHERLANDS)));
        commands.setOut(new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true));
        commands.setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true));
        System.exit(commands.execute(args));
    }

    static CommandLine commands(Installation installation) {
        CommandLine commands = new CommandLine(new Maintenance())
                .addSubcommand(new LogCommand(installation))
                .addSubcommand(new KeysCommand(installation))
                .addSubcommand(new BackupCommand(installation))
                .addSubcommand(new RestoreCommand(installation))
                .addSubcommand(new RetentionCommand(installation));
        commands.setResourceBundle(Wording.in(Language.ENGLISH).bundle());
        return commands;
    }

    static String words(String key) {
        return Wording.in(Language.ENGLISH).say(Label.term(key));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), words("maintenance.name-one"));
    }
}
