package nl.doorbraak.app.programme.web;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.programme.ProgrammeEntry;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeFile;
import nl.doorbraak.app.programme.ProgrammeInput;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What was filled in about a programme as rows, in one language. */
final class ProgrammeRows {

    /** In the order of their periods and years; the rest as it was added. */
    private static final Comparator<ProgrammeEntry> IN_TIME =
            Comparator.comparing((ProgrammeEntry entry) -> entry.text(PERIOD) + entry.text(YEAR));

    private final Wording wording;
    private final FigureFormat format;
    private final FormWords<ProgrammeField> words;
    private final ProgrammeFile file;

    ProgrammeRows(Wording wording, ProgrammeFile file) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.words = ProgrammeForms.words(wording);
        this.file = file;
    }

    /** All of a kind. */
    List<ProgrammeRow> of(ProgrammeInput input, ProgrammeKind kind) {
        return input.of(kind).stream().sorted(IN_TIME).map(this::of).toList();
    }

    /** What a user calls an entry. */
    String name(ProgrammeEntry entry) {
        return switch (entry.kind()) {
            case COHORT -> period(entry.text(PERIOD));
            case BUDGET -> law(entry).map(law -> wording.say(law.label())).orElse("") + " " + entry.text(YEAR);
            case SCOPE, HOLDING_ON -> say("programme-entry." + entry.kind().id());
            case SAVING, COST, LOAN, EXPECTATION, CHECK -> entry.text(NAME);
        };
    }

    private ProgrammeRow of(ProgrammeEntry entry) {
        Optional<Law> law = law(entry);
        return new ProgrammeRow(
                entry.id(),
                file.room("regels/" + entry.id()),
                entry.kind() == ProgrammeKind.BUDGET ? entry.text(YEAR) : name(entry),
                note(entry),
                law.map(Law::code).orElse(null),
                law.map(each -> wording.say(each.label())).orElse(""),
                when(entry),
                capital(shown(entry, PAYER)),
                entry.text(EVIDENCE).toLowerCase(Locale.ROOT),
                amount(entry));
    }

    private String note(ProgrammeEntry entry) {
        Stream<String> first = switch (entry.kind()) {
            case COST -> Stream.of(shown(entry, COST_KIND));
            case SAVING -> Stream.of(shown(entry, COUNTING));
            case LOAN -> Stream.of(shown(entry, PAYS));
            default -> Stream.of();
        };
        return Stream.concat(first, Stream.of(entry.text(SOURCE)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String when(ProgrammeEntry entry) {
        return switch (entry.kind()) {
            case COST -> {
                String from = period(entry.text(FROM_PERIOD));
                String to = period(entry.text(TO_PERIOD));
                yield from.equals(to) || entry.text(PER).equals("once") ? from : spread(from, to);
            }
            case LOAN ->
                wording.say(Label.term(
                        "programmes.months",
                        Label.verbatim(MONTHS.reading().show(entry.text(MONTHS), wording.language()))));
            default -> entry.text(YEAR);
        };
    }

    private String spread(String from, String to) {
        String key = from.isEmpty() ? "programmes.until" : to.isEmpty() ? "programmes.since" : "programmes.from-to";
        return wording.say(Label.term(key, Label.verbatim(from), Label.verbatim(to)));
    }

    private String amount(ProgrammeEntry entry) {
        return switch (entry.kind()) {
            case COHORT ->
                wording.say(
                        Label.term("programmes.households", Label.verbatim(figure(entry, HOUSEHOLDS, Unit.NUMBER))));
            case LOAN -> figure(entry, RATE, Unit.SHARE);
            case SAVING -> euros(entry, say("programmes.per-household"));
            case COST -> euros(entry, shown(entry, PER));
            case BUDGET, EXPECTATION -> figure(entry, EUROS, Unit.EURO);
            case SCOPE, HOLDING_ON, CHECK -> "";
        };
    }

    private String euros(ProgrammeEntry entry, String per) {
        String amount = figure(entry, EUROS, Unit.EURO);
        Optional<String> together = entry.given(FOR_HOUSEHOLDS)
                .map(count -> wording.say(Label.term(
                        "programmes.for-households",
                        Label.verbatim(amount),
                        Label.verbatim(figure(count, Unit.NUMBER)))));
        String stated = together.orElse(amount + " " + per);
        boolean ranged = entry.given(LOW).isPresent() || entry.given(HIGH).isPresent();
        return ranged
                ? wording.say(Label.term(
                        "programmes.range",
                        Label.verbatim(stated),
                        Label.verbatim(end(entry, LOW)),
                        Label.verbatim(end(entry, HIGH))))
                : stated;
    }

    /** Where only one end is filled in, the amount is the other. */
    private String end(ProgrammeEntry entry, ProgrammeField end) {
        return figure(entry.given(end).orElse(entry.text(EUROS)), Unit.EURO);
    }

    private String period(String stored) {
        if (!stored.contains("-")) {
            return stored;
        }
        String month = Month.of(Integer.parseInt(stored.substring(5)))
                .getDisplayName(TextStyle.FULL_STANDALONE, wording.language().locale());
        return month + " " + stored.substring(0, 4);
    }

    private static Optional<Law> law(ProgrammeEntry entry) {
        return entry.given(LAW).flatMap(Law::of);
    }

    /** What is stored as a user reads it. */
    String shown(ProgrammeEntry entry, ProgrammeField field) {
        return words.shown(field, entry.text(field));
    }

    private String figure(ProgrammeEntry entry, ProgrammeField field, Unit unit) {
        return entry.given(field).map(stored -> figure(stored, unit)).orElse("");
    }

    private String figure(String stored, Unit unit) {
        return format.asStated(new BigDecimal(stored), unit);
    }

    private String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(wording.language().locale()) + text.substring(1);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
