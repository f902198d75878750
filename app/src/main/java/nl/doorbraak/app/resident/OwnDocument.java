package nl.doorbraak.app.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Wording;

/** The own file for people to read: the same rooms as on screen, in the same order, and the whole reading log. */
record OwnDocument(OwnWords words, Wording wording, UUID reader, ZoneId zone) {

    Page of(OwnFile file, List<Told> log, LocalDate made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, say("own.document")));
        blocks.add(new Block.Quiet(say("own.document.made", date(made))));
        blocks.add(new Block.Paragraph(say("own.held-back")));
        heading(blocks, "own.file");
        blocks.add(written(file));
        heading(blocks, "own.help");
        blocks.add(team(file));
        heading(blocks, "own.services");
        blocks.add(involved(file));
        heading(blocks, "own.objections");
        objections(file, words.items(file, log, wording), blocks);
        heading(blocks, "own.log");
        log(log, blocks);
        return new Page(say("own.document"), say("own.document.about"), wording.language(), blocks);
    }

    private Table written(OwnFile file) {
        return new Table(
                say("own.file"),
                List.of(Table.words(say("own.document.what"), 30), Table.words(say("own.document.written"), 70)),
                file.written().stream()
                        .map(each -> Table.row(say("own.field." + each.code()), words.written(file, each, wording)))
                        .toList());
    }

    private Table team(OwnFile file) {
        return new Table(
                say("own.help"),
                List.of(
                        Table.words(say("case.team.name"), 30),
                        Table.words(say("own.does"), 40),
                        Table.words(say("case.team.period"), 30)),
                file.team().stream()
                        .map(each -> Table.row(
                                each.name(), words.does(each.relation(), wording), period(each.from(), each.until())))
                        .toList());
    }

    private Table involved(OwnFile file) {
        return new Table(
                say("own.services"),
                List.of(
                        Table.words(say("involved.organisation"), 30),
                        Table.words(say("involved.law"), 25),
                        Table.words(say("involved.who"), 20),
                        Table.words(say("case.team.period"), 25)),
                file.involved().stream()
                        .map(each -> Table.row(
                                each.organisation(),
                                words.law(each, wording),
                                each.professional()
                                        .map(Involvement.Professional::name)
                                        .orElse("–"),
                                period(each.from(), each.until())))
                        .toList());
    }

    private void objections(OwnFile file, ItemWords items, List<Block> blocks) {
        if (file.objections().isEmpty()) {
            blocks.add(new Block.Paragraph(say("own.objections.none")));
        }
        file.objections().forEach(each -> {
            blocks.add(new Block.Heading(3, items.say(each.item())));
            blocks.add(new Block.Paragraph(say("own.objection.said", date(each.made()), each.wrong())));
            if (!each.shouldBe().isEmpty()) {
                blocks.add(new Block.Paragraph(say("own.objection.should-be.said", each.shouldBe())));
            }
            blocks.add(new Block.Paragraph(answer(each)));
        });
    }

    private String answer(Objection objection) {
        return objection
                .answer()
                .map(answer -> say(
                        answer.corrected() ? "own.objection.corrected" : "own.objection.kept",
                        date(answer.at()),
                        answer.reason()))
                .orElseGet(() -> say("own.objection.waits", date(objection.answerBy(zone))));
    }

    private void log(List<Told> told, List<Block> blocks) {
        LogWords sentences = new LogWords(wording, reader);
        ReadingLog.days(told).forEach(day -> {
            blocks.add(new Block.Heading(3, date(day.day())));
            day.visits()
                    .forEach(visit -> blocks.add(new Block.Paragraph(paragraph(sentences.visit(day.day(), visit)))));
        });
    }

    private String paragraph(LogWords.Visit visit) {
        List<String> parts = new ArrayList<>(visit.sentences());
        if (visit.override()) {
            parts.add(say("own.log.override"));
        }
        if (!visit.reason().isEmpty()) {
            parts.add(say("own.log.reason", visit.reason()));
        }
        if (!visit.basis().isEmpty()) {
            parts.add(say("own.log.basis", visit.basis()));
        }
        return String.join(" ", parts);
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(2, say(key)));
    }

    private String period(LocalDate from, Optional<LocalDate> until) {
        return until.map(last -> say("case.team.from-to", date(from), date(last)))
                .orElseGet(() -> say("case.team.since", date(from)));
    }

    private String date(Instant at) {
        return date(at.atZone(zone).toLocalDate());
    }

    private String date(LocalDate day) {
        return FigureFormat.in(wording.language()).date(day);
    }

    private String say(String key, String... texts) {
        return new Sayings(wording).say(key, texts);
    }
}
