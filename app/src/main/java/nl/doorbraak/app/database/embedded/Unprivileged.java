package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL refuses to run as root. As root we therefore run it in a user namespace where root is nobody; where a
 * container forbids that, as the user nobody who then owns the data folder.
 */
enum Unprivileged {
    AS_OURSELVES(""),
    IN_USER_NAMESPACE("unshare -U"),
    AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups"
            + " --inh-caps=-all,+dac_override --ambient-caps=-all,+dac_override");

    private static final Logger LOG = LoggerFactory.getLogger(Unprivileged.class);
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final int NOBODY = 65534;

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /** The way that works on this machine for the user we run as. */
    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_OURSELVES;
        }
        Unprivileged way = Stream.of(IN_USER_NAMESPACE, AS_NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run as root and neither unshare nor"
                        + " setpriv works here. Start as another user, or set DOORBRAAK_DB_URL."));
        LOG.info("Running as root: PostgreSQL runs {}", way);
        return way;
    }

    /** The command as it is to be run. */
    List<String> run(List<String> command) {
        List<String> whole = new ArrayList<>();
        WORDS.splitAsStream(prefix).filter(word -> !word.isEmpty()).forEach(whole::add);
        whole.addAll(command);
        return whole;
    }

    /** Makes a file or a folder with all that is in it the property of whoever will run PostgreSQL. */
    void own(Path path) throws IOException {
        if (this == AS_NOBODY) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.toList()) {
                    Files.setAttribute(each, "unix:uid", NOBODY);
                    Files.setAttribute(each, "unix:gid", NOBODY);
                }
            }
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(run(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
