package nl.doorbraak.documents.spreadsheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Recalculates spreadsheets with LibreOffice, headless, many files in one run, under a user profile of its own that is
 * set to recalculate every file it loads.
 */
final class LibreOffice {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/local/bin/soffice"),
            Path.of("/opt/libreoffice/program/soffice"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));

    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private static final int MOST_MINUTES = 12;

    private final Path home;

    /** Works in a folder of its own, which may exist. */
    LibreOffice(Path home) {
        this.home = home;
    }

    /** Where LibreOffice is installed; a missing one is a failure with what to do, never a skipped test. */
    static Path program() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"));
        Optional<Path> found = Stream.concat(onPath, USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(
                "LibreOffice Calc is needed to recalculate spreadsheets: no soffice on the PATH or in " + USUAL_PLACES
                        + ". On Debian: apt-get install libreoffice-calc-nogui"));
    }

    /** Recalculates all .xlsx files of a folder; gives the folder with the results, under the same names. */
    Path recalculate(Path folder) throws IOException, InterruptedException {
        Path results = Files.createDirectories(home.resolve("recalculated"));
        Path log = home.resolve("soffice.log");
        Process process = new ProcessBuilder(command(folder, results))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "LibreOffice did not finish in " + MOST_MINUTES + " minutes: " + Files.readString(log));
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("LibreOffice failed: " + Files.readString(log));
        }
        return results;
    }

    private List<String> command(Path folder, Path results) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program().toString(),
                "-env:UserInstallation=" + profile().toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                results.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .forEach(command::add);
        }
        return command;
    }

    private Path profile() throws IOException {
        Path profile = home.resolve("profile").toAbsolutePath();
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        return profile;
    }
}
