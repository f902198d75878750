package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.difference.DifferenceWords;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** Two returns side by side as a page to read, print and send: what differs and what each difference did to the net. */
public final class ComparisonReport {

    private final Compared compared;
    private final Telling telling;
    private final DifferenceWords words;

    private ComparisonReport(Compared compared, Language language) {
        this.compared = compared;
        this.telling = new Telling(language);
        this.words = new DifferenceWords(compared, telling.wording());
    }

    /** The page, made on a day. */
    public static Page of(Compared compared, LocalDate made, Language language) {
        return new ComparisonReport(compared, language).page(made, language);
    }

    private Page page(LocalDate made, Language language) {
        String title = telling.say(compared.title());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Quiet(telling.say(
                "document.difference.made",
                compared.before().called(),
                compared.after().called(),
                Label.verbatim(telling.date(made)))));
        blocks.add(new Block.Heading(2, words.finding()));
        blocks.add(changes());
        blocks.add(new Block.Quiet(
                telling.say("difference.order." + compared.kind().id())));
        blocks.addAll(ReturnReport.notices(notices(), telling));
        blocks.addAll(new Explanation(telling).blocks());
        return new Page(title, telling.say("document.difference.description"), language, blocks);
    }

    private List<Notice> notices() {
        return Stream.of(compared.before(), compared.after())
                .flatMap(side -> side.result().notices().stream())
                .distinct()
                .toList();
    }

    private Table changes() {
        List<Table.Row> rows = new ArrayList<>();
        compared.found().changes().forEach(change -> rows.add(row(change)));
        if (!words.remainder().isEmpty()) {
            rows.add(Table.row(telling.say("difference.remainder"), "", "", words.remainder()));
        }
        rows.add(Table.total(
                telling.say("difference.net") + " (" + telling.number(compared.net(compared.before())) + ", "
                        + telling.number(compared.net(compared.after())) + ")",
                words.net(compared.before()),
                words.net(compared.after()),
                words.total()));
        return new Table(
                telling.say("document.difference.caption", compared.lens().label()),
                List.of(
                        words(telling.say("difference.what"), 37),
                        words(telling.say(compared.before().called()), 22),
                        words(telling.say(compared.after().called()), 22),
                        figures(telling.say("difference.effect"), 19)),
                rows);
    }

    private Table.Row row(Change change) {
        return Table.row(
                words.name(change) + " – " + words.kind(change),
                words.was(change),
                words.is(change),
                words.effect(change));
    }
}
