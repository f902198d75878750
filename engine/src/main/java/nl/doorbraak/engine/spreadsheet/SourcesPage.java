package nl.doorbraak.engine.spreadsheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The page of sources: every place a figure comes from once, and how many inputs rest on it. */
final class SourcesPage {

    private final PageNames names;
    private final Wording wording;

    SourcesPage(PageNames names) {
        this.names = names;
        this.wording = names.wording();
    }

    Page of(List<Calculation> leaves) {
        Map<Reference, Integer> uses = new LinkedHashMap<>();
        for (Calculation leaf : leaves) {
            if (leaf instanceof Known known) {
                uses.merge(known.provenance().reference(), 1, Integer::sum);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(wording.say(Label.term("spreadsheet.sources")), Cell.Look.TITLE)));
        rows.add(List.of());
        rows.add(NodePages.headings(wording, "source", "place", "date", "link", "uses", "source-id"));
        uses.forEach((reference, count) -> rows.add(row(reference, count)));
        return new Page(names.sources(), List.of(50, 30, 12, 60, 16, 30), rows.size() - uses.size(), rows);
    }

    private List<Cell> row(Reference reference, int count) {
        return List.of(
                Cell.text(wording.say(reference.title())),
                Cell.text(reference.place()),
                new Cell.Day(reference.date()),
                Cell.text(reference.link().map(URI::toString).orElse("")),
                Cell.text(String.valueOf(count)),
                Cell.text(reference.id()));
    }
}
