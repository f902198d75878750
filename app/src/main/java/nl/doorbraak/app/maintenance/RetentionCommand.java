package nl.doorbraak.app.maintenance;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.retention.Retention;
import nl.doorbraak.app.retention.RetentionReport;
import nl.doorbraak.app.retention.RetentionReport.Count;
import nl.doorbraak.app.retention.RetentionReport.What;
import nl.doorbraak.app.retention.TermWords;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes households whose term is over, or says what would go. */
@Command(name = "retention", mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M-uuuu", Locale.ROOT);

    private final Installation installation;

    @Mixin
    private Speaking speaking = new Speaking();

    @ArgGroup
    private Choice choice = new Choice();

    /** One of the two, or none. */
    private static final class Choice {
        @Option(names = "--dry-run", descriptionKey = "cli.retention.dry-run")
        private boolean dry;

        @Option(names = "--yes", descriptionKey = "cli.retention.yes")
        private boolean yes;
    }

    RetentionCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        if (choice.dry == choice.yes) {
            return speaking.refuse("retention.choose");
        }
        Optional<ReachedDatabase> reached = installation.database();
        if (reached.isEmpty()) {
            return speaking.refuse("maintenance.no-database");
        }
        try (ReachedDatabase database = reached.get()) {
            Retention retention = installation.retention(database.address());
            RetentionReport report = choice.dry ? retention.dry() : retention.run();
            say(report);
            return Speaking.FINE;
        } catch (Retention.Undeclared refused) {
            return speaking.refuse("retention.stopped", refused.names());
        }
    }

    private void say(RetentionReport report) {
        speaking.say(choice.dry ? "retention.dry" : "retention.did", report.all(What.ANONYMISED));
        ReferenceData reference = installation.reference();
        report.counts().forEach(count -> say(count, TermWords.name(reference, count.term())));
        if (!report.cases().isEmpty()) {
            speaking.say("retention.references", String.join(", ", report.cases()));
        }
    }

    private void say(Count count, Label term) {
        if (count.month().isPresent()) {
            speaking.say("retention.line.month", count.month().get().format(MONTH), term, count.number());
        } else {
            speaking.say("retention.line", Label.term(TermWords.key(count.what()), term), count.number());
        }
    }
}
