package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.sensitivity.Swing;

/** How sure the net of a case or a sheet is: the draws, each doubtful figure alone, and where the net turns. */
final class DoubtReport {

    private final Doubt doubt;
    private final DoubtWords words;
    private final Telling telling;

    DoubtReport(Result result, Telling telling) {
        this.doubt = Doubt.of(result);
        this.words = new DoubtWords(doubt, telling.wording());
        this.telling = telling;
    }

    /** The doubt on the sheet of the decision maker: the chance of a gain and how far the net swings; empty without a range. */
    Optional<Block> inShort() {
        return doubt.figures()
                .map(drawn -> new Block.Paragraph(telling.say("doubt.chance") + ": " + words.chance(drawn) + ". "
                        + words.told().getFirst()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, telling.say("doubt.document.title")));
        words.told().forEach(said -> blocks.add(new Block.Paragraph(said)));
        doubt.figures().ifPresent(drawn -> {
            blocks.add(band(drawn));
            blocks.add(new Block.Quiet(words.howMany()));
        });
        if (!doubt.hasNoRange()) {
            blocks.add(new Block.Heading(3, words.finding()));
            blocks.add(tornado());
            words.shapes().forEach(shape -> blocks.add(new Block.Quiet(shape)));
        }
        List<String> turns = turns();
        if (!turns.isEmpty()) {
            blocks.add(new Block.Heading(3, telling.say("doubt.turns")));
            blocks.add(new Block.Points(turns));
        }
        return blocks;
    }

    private Table band(Drawn.Figures drawn) {
        return new Table(
                telling.say("doubt.document.title"),
                List.of(words(telling.say("doubt.band.what"), 70), figures(telling.say("doubt.band.net"), 30)),
                List.of(
                        Table.row(telling.say("draws.low"), words.net(drawn.p5())),
                        Table.row(telling.say("draws.middle"), words.net(drawn.p50())),
                        Table.row(telling.say("draws.high"), words.net(drawn.p95())),
                        Table.row(telling.say("draws.mean"), words.net(drawn.mean())),
                        Table.row(telling.say("doubt.exact"), words.net(doubt.exact())),
                        Table.row(telling.say("doubt.chance"), words.chance(drawn))));
    }

    private Table tornado() {
        return new Table(
                telling.say("doubt.tornado.caption"),
                List.of(
                        words(telling.say("doubt.tornado.assumption"), 40),
                        words(telling.say("spreadsheet.column.range"), 24),
                        figures(telling.say("doubt.tornado.at-low"), 18),
                        figures(telling.say("doubt.tornado.at-high"), 18)),
                doubt.tornado().swings().stream().map(this::row).toList());
    }

    private Table.Row row(Swing swing) {
        return Table.row(
                words.name(swing.leaf()),
                words.range(swing.leaf()),
                words.net(swing.atLow()),
                words.net(swing.atHigh()));
    }

    private List<String> turns() {
        return Stream.concat(
                        words.usual().stream(),
                        doubt.turns().stream().map(turn -> words.turn(turn).sentence()))
                .toList();
    }
}
