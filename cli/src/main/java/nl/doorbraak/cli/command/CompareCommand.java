package nl.doorbraak.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.DifferenceJson;
import nl.doorbraak.cli.output.DifferenceTable;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.SpecimenFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays two cases, two versions of one, or one case at two price lists side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    private static final int TWO = 2;

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Mixin
    private Writing writing = new Writing();

    @Option(
            names = "--prices-of",
            paramLabel = "DATE",
            converter = DateOption.class,
            descriptionKey = "cli.compare.prices-of")
    private List<LocalDate> dates = List.of();

    @Parameters(arity = "1..2", paramLabel = "FILE", descriptionKey = "cli.compare.files")
    private List<Path> files = List.of();

    /** The command, run in a place. */
    public CompareCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        check();
        return switch (ReferenceFiles.read(place.home())) {
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<ReferenceData>(ReferenceData data) -> answer(data);
        };
    }

    private void check() {
        boolean twoFiles = files.size() == TWO && dates.isEmpty();
        boolean oneFile = files.size() == 1 && (dates.size() == 1 || dates.size() == TWO);
        if (!twoFiles && !oneFile) {
            throw speaking.wrongUse("compare takes two FILEs, or one FILE with --prices-of DATE once or twice.");
        }
        writing.check(1, speaking);
    }

    private int answer(ReferenceData data) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        List<Compared.Side> sides = new ArrayList<>();
        for (Path file : files) {
            switch (new SpecimenFiles(data).household(file, file.toString()).then(Computed::of)) {
                case Reading.Accepted<Computed>(Computed one) -> sides(one, data, sides, refusals);
                case Reading.Refused<Computed>(List<Refusal> found) -> refusals.addAll(found);
            }
        }
        return refusals.isEmpty() ? written(toldApart(sides)) : speaking.refuse(refusals);
    }

    /** The file as it is unless two dates are asked for, then the file with the prices of each date. */
    private void sides(Computed file, ReferenceData data, List<Compared.Side> sides, List<Refusal> refusals) {
        if (dates.size() < TWO) {
            sides.add(new Compared.Side(file.household(), called(file)));
        }
        for (LocalDate date : dates) {
            switch (file.withPrices(data.prices(), date)) {
                case Reading.Accepted<CaseReturn>(CaseReturn repriced) ->
                    sides.add(new Compared.Side(repriced, Label.term("difference.side.prices", Said.date(date))));
                case Reading.Refused<CaseReturn>(List<Refusal> found) -> refusals.addAll(found);
            }
        }
    }

    private Label called(Computed file) {
        if (!dates.isEmpty()) {
            return Label.term(
                    "difference.side.prices", Said.date(file.household().input().referenceDate()));
        }
        return file.specimen().input().name();
    }

    /** Two files that go by one name are called by their files. */
    private List<Compared.Side> toldApart(List<Compared.Side> sides) {
        boolean alike = sides.getFirst().called().equals(sides.getLast().called());
        return alike && files.size() == TWO
                ? List.of(byFile(sides.getFirst(), files.getFirst()), byFile(sides.getLast(), files.getLast()))
                : sides;
    }

    private static Compared.Side byFile(Compared.Side side, Path file) {
        return new Compared.Side(side.result(), Label.verbatim(file.toString()));
    }

    private int written(List<Compared.Side> sides) throws IOException {
        Compared.Side before = sides.getFirst();
        Compared.Side after = sides.getLast();
        Compared compared = Compared.of(
                kind(before, after), before, after, before.result().input().lens());
        writing.write(
                compared,
                () -> new DifferenceTable(speaking.wording()).text(compared),
                () -> new DifferenceJson(speaking.wording()).text(compared),
                speaking,
                place);
        return Speaking.FINE;
    }

    private Compared.Kind kind(Compared.Side before, Compared.Side after) {
        if (!dates.isEmpty()) {
            return Compared.Kind.PRICES;
        }
        boolean sameCase =
                before.result().input().id().equals(after.result().input().id());
        return sameCase ? Compared.Kind.VERSIONS : Compared.Kind.CASES;
    }

    /** Reads a date that exists, such as 2026-01-01. */
    static final class DateOption implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException _) {
                throw new CommandLine.TypeConversionException("expected a date such as 2026-01-01, found " + value);
            }
        }
    }
}
