package nl.doorbraak.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.FreshnessTable;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.check.FileCheck;
import nl.doorbraak.files.reference.Freshness;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files; without files the whole of {@code reference/} and {@code specimens/}, with how fresh the values are. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.check.files")
    private List<Path> files = List.of();

    /** The command, run in a place. */
    public CheckCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return switch (ReferenceFiles.read(place.home())) {
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<ReferenceData>(ReferenceData data) ->
                files.isEmpty() ? all(data) : named(data, files);
        };
    }

    private int all(ReferenceData data) {
        Freshness freshness = Freshness.on(LocalDate.now(place.clock()), data);
        speaking.out().print(new FreshnessTable(speaking.wording()).text(freshness));
        return named(data, FileCheck.specimens(place.home()));
    }

    private int named(ReferenceData data, List<Path> checked) {
        FileCheck check = new FileCheck(data);
        List<Refusal> refusals = new ArrayList<>();
        checked.forEach(file -> refusals.addAll(check.of(file, shown(file))));
        if (!refusals.isEmpty()) {
            return speaking.refuse(refusals);
        }
        Label fine = checked.size() == 1
                ? Label.term("check.fine.one")
                : Label.term("check.fine", Label.verbatim(String.valueOf(checked.size())));
        speaking.out().println(speaking.wording().say(fine));
        speaking.out().flush();
        return Speaking.FINE;
    }

    private String shown(Path file) {
        return file.startsWith(place.home()) ? place.home().relativize(file).toString() : file.toString();
    }
}
