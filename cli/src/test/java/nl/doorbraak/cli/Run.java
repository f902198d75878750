package nl.doorbraak.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.doorbraak.cli.command.Place;
import picocli.CommandLine;

/** A run of the real commands inside the test: what they said on either stream, and the exit code. */
record Run(int code, String out, String err) {

    static final Path HOME = Path.of(System.getProperty("doorbraak.home", ".."));

    static Run of(String... args) {
        return in(HOME, args);
    }

    static Run in(Path home, String... args) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        CommandLine commands = Doorbraak.commands(new Place(home, clock), args);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = commands.execute(args);
        return new Run(code, out.toString(), err.toString());
    }

    static String specimen(String name) {
        return HOME.resolve("specimens/" + name + ".yaml").toString();
    }

    /** Our own reference files at another place, for a test that changes one of them. */
    static void copyReferenceTo(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("reference"))) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, home));
        }
    }

    private static void copy(Path file, Path home) {
        try {
            Path to = home.resolve(HOME.relativize(file).toString());
            Files.createDirectories(to.resolve(".."));
            Files.copy(file, to);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
