package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.FanWords;

/** How far a projection may come out, on paper: low, middle and high of the cumulative net by year. */
final class FanReport {

    private final Fan fan;
    private final Telling telling;

    FanReport(Fan fan, Telling telling) {
        this.fan = fan;
        this.telling = telling;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, telling.say("document.projection.fan")));
        fan.net()
                .figures()
                .filter(_ -> FanWords.chance(fan).isPresent())
                .ifPresent(drawn -> blocks.add(new Block.Paragraph(
                        telling.say("doubt.chance") + ": " + telling.chance(drawn.chanceOfPositive()) + ".")));
        blocks.add(years());
        FanWords.notes(fan, telling.wording()).forEach(note -> blocks.add(new Block.Paragraph(note)));
        blocks.add(new Block.Quiet(FanWords.howMany(fan, telling.wording())));
        return blocks;
    }

    private Table years() {
        return new Table(
                telling.say("document.projection.fan.caption"),
                List.of(
                        words(telling.say("document.column.year"), 16),
                        figures(telling.say("draws.low"), 28),
                        figures(telling.say("draws.middle"), 28),
                        figures(telling.say("draws.high"), 28)),
                fan.years().stream().map(this::year).toList());
    }

    private Table.Row year(Fan.Year year) {
        return Table.row(
                String.valueOf(year.year()),
                telling.euros(year.p5()),
                telling.euros(year.p50()),
                telling.euros(year.p95()));
    }
}
