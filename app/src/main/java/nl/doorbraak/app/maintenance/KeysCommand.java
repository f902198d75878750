package nl.doorbraak.app.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.keys.Keys;
import nl.doorbraak.app.keys.Refused;
import nl.doorbraak.app.keys.SealedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The keys of sealed columns: which are used, and everything sealed with a new one. */
@Command(name = "keys", mixinStandardHelpOptions = true)
final class KeysCommand implements Runnable {

    private final Installation installation;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    KeysCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Maintenance.words("keys.name-one"));
    }

    @Command(name = "status", mixinStandardHelpOptions = true)
    int status(@Mixin Speaking speaking) throws IOException {
        return with(speaking, installation.database(), "maintenance.no-database", reached -> {
            try (SealedDatabase database = new SealedDatabase(reached.address())) {
                return database.isThere() ? say(speaking, database.counts()) : speaking.refuse("keys.not-yet");
            }
        });
    }

    private int say(Speaking speaking, Map<String, Long> counts) {
        Path file = installation.keys();
        Keys keys = Keys.read(file);
        speaking.say("keys.used", file, keys.id());
        counts.forEach((id, count) -> {
            if (id.isEmpty()) {
                speaking.say("keys.plain", count);
            } else {
                speaking.say(keys.ids().contains(id) ? "keys.count" : "keys.count-lost", id, count);
            }
        });
        if (keys.ids().size() > 1) {
            speaking.say("keys.half");
        }
        return keys.ids().containsAll(counts.keySet()) ? Speaking.FINE : Speaking.REFUSED;
    }

    @Command(name = "rotate", mixinStandardHelpOptions = true)
    int rotate(@Mixin Speaking speaking) throws IOException {
        return with(speaking, installation.databaseAlone(), "backup.in-use", reached -> {
            Schema schema = new Schema(reached.address());
            if (!schema.isThere()) {
                return speaking.refuse("maintenance.no-database");
            }
            schema.migrate();
            try (SealedDatabase database = new SealedDatabase(reached.address())) {
                speaking.say("keys.rotated", database.rotate(installation.keys()));
            }
            speaking.say("keys.keep", installation.keys());
            return Speaking.FINE;
        });
    }

    private interface Work {
        int with(ReachedDatabase database);
    }

    private static int with(Speaking speaking, Optional<ReachedDatabase> reached, String otherwise, Work work)
            throws IOException {
        if (reached.isEmpty()) {
            return speaking.refuse(otherwise);
        }
        try (ReachedDatabase database = reached.get()) {
            return work.with(database);
        } catch (Refused refused) {
            return speaking.refuse(refused.key(), refused.values());
        }
    }
}
