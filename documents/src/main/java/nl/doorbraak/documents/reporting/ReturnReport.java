package nl.doorbraak.documents.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.Return;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** The return of a case or a sheet as a page to read, print and send. */
public final class ReturnReport {

    private ReturnReport() {}

    /**
     * The page of a return: one sheet for the decision maker, then the calculation down to its leaves, then the sources.
     *
     * @param made the date that is printed as the day the document was made
     */
    public static Page of(Return result, LocalDate made, Language language) {
        Telling telling = new Telling(language);
        String name = telling.say(
                switch (result) {
                    case CaseReturn one -> one.input().name();
                    case SheetReturn sheet -> sheet.input().name();
                });
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, telling.say("document.return.title", Label.verbatim(name))));
        switch (result) {
            case CaseReturn one -> blocks.addAll(new CaseReport(one, telling).blocks(made));
            case SheetReturn sheet -> blocks.addAll(new SheetReport(sheet, telling).blocks(made));
        }
        blocks.addAll(new Explanation(telling).blocks());
        return new Page(
                telling.say("document.return.title", Label.verbatim(name)),
                telling.say("document.return.description", Label.verbatim(name)),
                language,
                blocks);
    }

    /** What a reader must know before using the figures. */
    static List<Block> notices(List<Notice> notices, Telling telling) {
        String kind = telling.say("document.notice");
        return notices.stream()
                .<Block>map(notice -> new Block.Notice(kind, telling.say(notice.message())))
                .toList();
    }

    /** What counts but cannot be put in euros, or nothing where there is no such thing. */
    static List<Block> notInEuros(List<Label> remarks, Telling telling) {
        return remarks.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, telling.say("document.not-in-euros")),
                        new Block.Points(remarks.stream().map(telling::say).toList()));
    }
}
