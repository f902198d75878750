package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder with the data: made once, complete or not at all. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private final Path folder;
    private final Programs programs;

    Cluster(Path folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    Path folder() {
        return folder;
    }

    /** Makes the cluster when there is none. A first start that was cut off left only a part under another name, which is cleared. */
    void initialise(String superuserPassword) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            clear(unfinished);
            Files.createDirectory(unfinished);
            programs.way().own(unfinished);
            initialise(unfinished, superuserPassword);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The database could not be made in " + folder, e);
        }
    }

    private void initialise(Path unfinished, String superuserPassword) throws IOException {
        Path password = Files.createTempFile(folder.getParent(), "initial", ".secret");
        try {
            Files.writeString(password, superuserPassword + "\n");
            programs.way().own(password);
            if (!runInitdb(unfinished, password)) {
                throw new IllegalStateException("initdb failed; see " + programs.log());
            }
        } finally {
            Files.delete(password);
        }
    }

    private boolean runInitdb(Path target, Path password) {
        return programs.run(
                "initdb",
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=nl-NL");
    }

    private static void clear(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
