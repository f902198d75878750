package nl.doorbraak.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doorbraak.cli.output.PricesJson;
import nl.doorbraak.cli.output.PricesTable;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the social price list, in Dutch or English. */
@Command(name = "prices", mixinStandardHelpOptions = true)
public final class PricesCommand implements Callable<Integer> {

    /** What an answer is written as. */
    enum Format {
        table,
        json
    }

    private final Place place;

    @Mixin
    private Speaking speaking = new Speaking();

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "cli.prices.query")
    private List<String> query = List.of();

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.prices.format")
    private Format format = Format.table;

    /** The command, run in a place. */
    public PricesCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return switch (ReferenceFiles.read(place.home())) {
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) -> speaking.refuse(refusals);
            case Reading.Accepted<ReferenceData>(ReferenceData data) -> answer(data.prices());
        };
    }

    private int answer(PriceList prices) {
        List<PriceItem> found = query.isEmpty()
                ? prices.items()
                : prices.search(String.join(" ", query)).items();
        speaking.out()
                .print(
                        format == Format.json
                                ? new PricesJson(speaking.wording()).text(found)
                                : new PricesTable(speaking.wording()).text(found));
        speaking.out().flush();
        return Speaking.FINE;
    }
}
