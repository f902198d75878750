package nl.doorbraak.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.ReturnJson;
import nl.doorbraak.cli.output.ReturnTable;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the return of cases and published sheets; several files are shown each and together. */
@Command(
        name = "return",
        mixinStandardHelpOptions = true,
        description = "Compute the return of cases and published sheets.")
public final class ReturnCommand implements Callable<Integer> {

    /** What an answer is written as. */
    enum Format {
        table,
        json,
        xlsx,
        pdf
    }

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A case or sheet: YAML, as in specimens/.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file; needed for xlsx and pdf.")
    private @Nullable Path output;

    @Option(names = "--explain", description = "Say how each figure comes about, down to its sources.")
    private boolean explain;

    /** The command, run in a place. */
    public ReturnCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        boolean document = format == Format.xlsx || format == Format.pdf;
        if (document && (output == null || files.size() > 1)) {
            throw speaking.wrongUse("--format " + format + " needs one FILE and --output FILE.");
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
        write(computed);
        return Speaking.FINE;
    }

    private void write(List<Computed> computed) throws IOException {
        switch (format) {
            case table -> text(new ReturnTable(speaking.wording(), explain).text(computed));
            case json -> text(new ReturnJson(speaking.wording(), explain).text(computed));
            case xlsx, pdf -> Documents.write(format, computed.getFirst(), target(), speaking, place);
        }
    }

    private Path target() {
        return Optional.ofNullable(output).orElseThrow();
    }

    private void text(String text) throws IOException {
        if (output == null) {
            speaking.out().print(text);
            speaking.out().flush();
        } else {
            Documents.into(output, speaking, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
