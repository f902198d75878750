package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the PostgreSQL programs in the way this machine allows. */
record Programs(PostgresBinaries binaries, Unprivileged way, Path log) {

    /** Starts a program whose output goes to the log. */
    Process start(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(binaries.program(name)));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(way.run(command)).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's " + name + " could not be started", e);
        }
    }

    /** Runs a program to its end and says whether it succeeded. */
    boolean run(String name, String... arguments) {
        try {
            return start(name, arguments).waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running PostgreSQL's " + name, e);
        }
    }
}
