package nl.doorbraak.documents.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** The return of a case or a sheet, or the projection of a programme, as a page to read, print and send. */
public final class ReturnReport {

    private ReturnReport() {}

    /**
     * The page of a result: one sheet for the decision maker, then the calculation down to its leaves, then the sources.
     *
     * @param made the date that is printed as the day the document was made
     * @throws IllegalArgumentException for a result of a kind that has no page
     */
    public static Page of(Result result, LocalDate made, Language language) {
        return of(result, Optional.empty(), made, language);
    }

    /**
     * The same.
     *
     * @param fan draws of a projection somebody asked for; without them those with the usual seed
     */
    public static Page of(Result result, Optional<Fan> fan, LocalDate made, Language language) {
        Telling telling = new Telling(language);
        Label name = Label.verbatim(telling.say(result.name()));
        String kind = result instanceof Projection ? "document.projection" : "document.return";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, telling.say(kind + ".title", name)));
        blocks.addAll(
                switch (result) {
                    case CaseReturn one -> new CaseReport(one, telling).blocks(made);
                    case SheetReturn sheet -> new SheetReport(sheet, telling).blocks(made);
                    case Projection programme -> new ProjectionReport(programme, fan, telling).blocks(made);
                    default -> throw new IllegalArgumentException("no page for a " + result.getClass());
                });
        blocks.addAll(new Explanation(telling).blocks());
        return new Page(telling.say(kind + ".title", name), telling.say(kind + ".description", name), language, blocks);
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
