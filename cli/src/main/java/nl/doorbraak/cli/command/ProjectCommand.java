package nl.doorbraak.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.ProjectionJson;
import nl.doorbraak.cli.output.ProjectionTable;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.SpecimenFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Projects a programme over its years. */
@Command(name = "project", mixinStandardHelpOptions = true)
public final class ProjectCommand implements Callable<Integer> {

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Mixin
    private Answering answering = new Answering();

    @Mixin
    private Drawing drawing = new Drawing();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.project.file")
    private Path file = Path.of("");

    /** The command, run in a place. */
    public ProjectCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        answering.check(1, speaking);
        drawing.check(speaking);
        return switch (ReferenceFiles.read(place.home())) {
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<ReferenceData>(ReferenceData data) -> answer(data);
        };
    }

    private int answer(ReferenceData data) throws IOException {
        return switch (new SpecimenFiles(data)
                .ofProgramme(file, file.toString())
                .then(Computed::of)) {
            case Reading.Refused<Computed>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<Computed>(Computed computed) -> written(computed);
        };
    }

    private int written(Computed computed) throws IOException {
        if (!(computed.result() instanceof Projection projection)) {
            throw new IllegalStateException(file + " was read as a programme and computed as something else");
        }
        Optional<Fan> fan = drawing.of(projection);
        answering.write(
                computed,
                fan,
                () -> new ProjectionTable(speaking.wording(), answering.explain()).text(computed, projection, fan),
                () -> new ProjectionJson(speaking.wording(), answering.explain()).text(computed, projection, fan),
                speaking,
                place);
        return Speaking.FINE;
    }
}
