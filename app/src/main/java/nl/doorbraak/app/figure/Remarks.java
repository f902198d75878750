package nl.doorbraak.app.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;
import org.jspecify.annotations.Nullable;

/** What is said in words on a page with figures: warnings, what is not in euros, and the sources. */
public record Remarks(Figures figures, DateTimeFormatter dates) {

    private static final Set<Notice.Kind> IN_WORDS = Set.of(Notice.Kind.NOT_RECORDED, Notice.Kind.NOT_QUANTIFIABLE);
    /** The first words, up to a colon or the end of their sentence, and the rest. */
    private static final Pattern HEAD = Pattern.compile("([^:.]{1,60})[:.]\\s+(\\S.*)", Pattern.DOTALL);

    private static final Set<Notice.Kind> TO_KNOW =
            Set.of(Notice.Kind.UNKNOWN_PRICE_YEAR, Notice.Kind.ASSUMED_PRICE_YEAR);

    /** A short text with what it is about; {@code kind} is {@code warn} or {@code info}. */
    public record Remark(String kind, String about, String text) {}

    /** A source the figures rest on. */
    public record SourceLine(
            String title,
            String place,
            String date,
            @Nullable String href,
            String uses,
            EvidenceStatus status) {

        /** The short name of the evidence mark. */
        public String mark() {
            return EvidenceMark.mark(status);
        }

        /** The key of the word for it. */
        public String evidenceKey() {
            return EvidenceMark.key(status);
        }
    }

    /** The warnings; what has no figure stands apart in {@link #notInEuros}. */
    public List<Remark> notices(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> !IN_WORDS.contains(notice.kind()))
                .map(notice -> new Remark(
                        TO_KNOW.contains(notice.kind()) ? "info" : "warn", "", figures.say(notice.message())))
                .toList();
    }

    /** What counts but has no figure: remarks, and lines nobody recorded or can put in euros. */
    public List<Remark> notInEuros(HouseholdCase input) {
        List<Remark> remarks = new ArrayList<>();
        input.lines().forEach(line -> without(line).ifPresent(remarks::add));
        inWords(input.notInEuros()).forEach(remarks::add);
        return remarks;
    }

    /** Remarks as they were written. */
    public Stream<Remark> inWords(List<Label> written) {
        return written.stream().map(figures::say).map(Remarks::headed);
    }

    /** A remark of more than one sentence, or with a colon, begins with what it is about. */
    private static Remark headed(String text) {
        Matcher head = HEAD.matcher(text);
        return head.matches()
                ? new Remark("info", head.group(1), capital(head.group(2)))
                : new Remark("info", "", text);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Optional<Remark> without(Line line) {
        String name = figures.say(line.name());
        return switch (line.amount()) {
            case Amount.NotRecorded amount ->
                Optional.of(new Remark("info", name, figures.say("return.not-recorded", figures.say(amount.reason()))));
            case Amount.NotQuantifiable amount ->
                Optional.of(
                        new Remark("info", name, figures.say("return.not-quantifiable", figures.say(amount.reason()))));
            default -> Optional.empty();
        };
    }

    /** The sources, the most used first. */
    public List<SourceLine> sources() {
        Map<Reference, List<Source>> bySource = new LinkedHashMap<>();
        figures.leaves().stream()
                .filter(leaf -> !Figures.isDefinition(leaf))
                .forEach(leaf -> leaf.reference()
                        .ifPresent(
                                reference -> bySource.computeIfAbsent(withoutPlace(reference), _ -> new ArrayList<>())
                                        .add(leaf)));
        return bySource.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Reference withoutPlace(Reference reference) {
        return new Reference(reference.id(), reference.title(), reference.date(), "", reference.link());
    }

    private SourceLine line(Reference source, List<Source> leaves) {
        EvidenceStatus weakest = leaves.stream()
                .flatMap(leaf -> leaf.status().stream())
                .reduce(EvidenceStatus.VALIDATED, EvidenceStatus::weakest);
        return new SourceLine(
                figures.say(source.title()),
                String.join(
                        "; ",
                        leaves.stream()
                                .flatMap(leaf -> place(leaf).stream())
                                .distinct()
                                .toList()),
                date(source.date()),
                source.link().map(Object::toString).orElse(null),
                figures.say("return.source.uses", String.valueOf(leaves.size())),
                weakest);
    }

    private static Optional<String> place(Source leaf) {
        return leaf.reference().map(Reference::place).filter(place -> !place.isBlank());
    }

    private String date(LocalDate date) {
        return date.format(dates);
    }
}
