package nl.doorbraak.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.ReturnJson;
import nl.doorbraak.cli.output.ReturnTable;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.SpecimenFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Computes the return of cases and published sheets; several files are shown each and together. */
@Command(name = "return", mixinStandardHelpOptions = true)
public final class ReturnCommand implements Callable<Integer> {

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Mixin
    private Answering answering = new Answering();

    @Mixin
    private Drawing drawing = new Drawing();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.return.files")
    private List<Path> files = List.of();

    /** The command, run in a place. */
    public ReturnCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        answering.check(files.size(), speaking);
        drawing.check(speaking);
        if (answering.isDocument() && drawing.settings().isPresent()) {
            throw speaking.wrongUse("--draws is for --format table or json: a document draws unasked.");
        }
        return switch (ReferenceFiles.read(place.home())) {
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<ReferenceData>(ReferenceData data) -> answer(data);
        };
    }

    private int answer(ReferenceData data) throws IOException {
        List<Computed> computed = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        SpecimenFiles specimens = new SpecimenFiles(data);
        for (Path file : files) {
            switch (specimens.ofReturn(file, file.toString()).then(Computed::of)) {
                case Reading.Accepted<Computed>(Computed one) -> computed.add(one);
                case Reading.Refused<Computed>(List<Refusal> found) -> refusals.addAll(found);
            }
        }
        if (!refusals.isEmpty()) {
            return speaking.refuse(refusals);
        }
        answering.write(
                computed.getFirst(),
                () -> new ReturnTable(speaking.wording(), answering.explain(), drawing.settings()).text(computed),
                () -> new ReturnJson(speaking.wording(), answering.explain(), drawing.settings()).text(computed),
                speaking,
                place);
        return Speaking.FINE;
    }
}
