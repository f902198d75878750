package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.asides;
import static nl.doorbraak.documents.page.Table.words;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;

/** Every figure mentioned on a page, opened to the bottom: a sentence for each calculation, then each leaf with its source. */
final class Explanation {

    private final Telling telling;

    Explanation(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, telling.say("document.calculation")));
        blocks.add(new Block.Paragraph(telling.say("document.calculation.how-to-read")));
        blocks.add(calculations());
        blocks.add(new Block.Heading(2, telling.say("document.leaves")));
        blocks.add(leaves());
        blocks.addAll(sources());
        return blocks;
    }

    private Table calculations() {
        List<Table.Row> rows = new ArrayList<>();
        List<Calculation> open = telling.calculations();
        for (int i = 0; i < open.size(); i++) {
            rows.add(calculation(open.get(i)));
        }
        return new Table(
                telling.say("document.calculation.caption"),
                List.of(
                        words(telling.say("document.column.number"), 6),
                        words(telling.say("document.column.what"), 27),
                        words(telling.say("document.column.sentence"), 35),
                        words(telling.say("document.column.parts"), 14),
                        asides(telling.say("document.column.evidence"), 18)),
                rows);
    }

    private Table.Row calculation(Calculation node) {
        Sentence sentence = telling.sentence(node);
        List<String> parts = sentence.parts().stream()
                .map(part -> telling.number(part.node()))
                .distinct()
                .toList();
        return Table.row(
                telling.number(node),
                telling.say(node.label()),
                sentence.text(),
                Numbers.inShort(parts),
                telling.evidence(node));
    }

    private Table leaves() {
        return new Table(
                telling.say("document.leaves.caption"),
                List.of(
                        words(telling.say("document.column.number"), 6),
                        words(telling.say("document.column.what"), 27),
                        words(telling.say("document.column.amount"), 15),
                        words(telling.say("document.column.price-year"), 11),
                        words(telling.say("document.column.source"), 26),
                        asides(telling.say("document.column.evidence"), 15)),
                telling.leaves().stream().map(this::leaf).toList());
    }

    private Table.Row leaf(Source source) {
        String range = source.range().map(from -> " (" + from + ")").orElse("");
        String date = source.reference()
                .map(reference -> ", " + telling.date(reference.date()))
                .orElse("");
        String assumption = source.assumption() ? ", " + telling.say("document.evidence.assumption") : "";
        return Table.row(
                telling.number(source.leaf()),
                source.label(),
                source.figure() + range,
                source.priceYear(),
                source.restsOn()
                        .map(ground -> telling.say(
                                "source.rests-on", Label.verbatim(source.source() + date), Label.verbatim(ground)))
                        .orElse(source.source() + date),
                source.evidence() + assumption);
    }

    /** Where a reader finds the public sources. */
    private List<Block> sources() {
        Set<String> found = new LinkedHashSet<>();
        telling.leaves()
                .forEach(source -> source.reference()
                        .ifPresent(reference -> reference.link().ifPresent(link -> found.add(place(reference, link)))));
        return found.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, telling.say("document.sources")), new Block.Points(List.copyOf(found)));
    }

    private String place(Reference reference, URI link) {
        return telling.say(reference.title()) + ": " + link;
    }
}
