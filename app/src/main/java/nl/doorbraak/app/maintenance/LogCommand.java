package nl.doorbraak.app.maintenance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.trail.Anchor;
import nl.doorbraak.app.trail.Chain;
import nl.doorbraak.app.trail.Fault;
import nl.doorbraak.app.trail.ProcessingLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The audit trail: verify its chain, or write it in the national form. */
@Command(name = "log", mixinStandardHelpOptions = true)
final class LogCommand implements Runnable {

    private final Installation installation;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LogCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Maintenance.words("log.name-one"));
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify(
            @Mixin Speaking speaking,
            @Option(names = "--anchor", paramLabel = "FILE", descriptionKey = "cli.log.anchor") @Nullable Path anchor)
            throws IOException {
        // The anchor first: what is sealed while we look is then newer than it, and not missing.
        List<Anchor.Line> lines = (anchor == null ? installation.anchor() : new Anchor(anchor)).lines();
        return withOwner(speaking, owner -> say(speaking, new Chain(owner, lines, installation.clock()).verify()));
    }

    private int say(Speaking speaking, Chain.Verdict verdict) {
        if (verdict.fault().isPresent()) {
            Fault fault = verdict.fault().get();
            return speaking.refuse(fault.kind().key(), fault.batch(), fault.entry(), installation.moment(fault.at()));
        }
        speaking.say("log.whole", verdict.batches(), verdict.entries());
        if (verdict.unsealed() > 0) {
            speaking.say("log.unsealed", verdict.unsealed());
        }
        return Speaking.FINE;
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Mixin Speaking speaking,
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.log.from") @Nullable LocalDate from,
            @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.log.until") @Nullable LocalDate until,
            @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "cli.log.output")
                    Path output)
            throws IOException {
        ZoneId zone = installation.clock().getZone();
        Instant begin = from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
        Instant end = until == null
                ? installation.clock().instant()
                : until.plusDays(1).atStartOfDay(zone).toInstant();
        return withOwner(speaking, owner -> {
            long written;
            try (PrintWriter file = privately(output)) {
                written = new ProcessingLog(owner).write(begin, end, file);
                if (file.checkError()) {
                    return speaking.refuse("log.not-written", output);
                }
            }
            speaking.say("log.exported", written, output);
            return Speaking.FINE;
        });
    }

    /** A file that nobody else on the machine reads; what was in it is gone. */
    private static PrintWriter privately(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    private interface Work {
        int with(JdbcClient owner) throws IOException;
    }

    private int withOwner(Speaking speaking, Work work) throws IOException {
        Optional<ReachedDatabase> reached = installation.database();
        if (reached.isEmpty()) {
            return speaking.refuse("maintenance.no-database");
        }
        try (ReachedDatabase database = reached.get()) {
            SingleConnectionDataSource connection = database.address().asOwnerOnce();
            // Within one transaction: rows then come as they are read, and everything is seen as of now.
            connection.setAutoCommit(false);
            try {
                return work.with(JdbcClient.create(connection));
            } finally {
                connection.destroy();
            }
        }
    }
}
