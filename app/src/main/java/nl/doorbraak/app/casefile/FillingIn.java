package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in lines, costs, corrections and the basis of a return. What was typed is read, checked, and brought together
 * with what others saved meanwhile; only then a new version is made. Sending the same form twice makes one version.
 */
@Component
@Transactional
public class FillingIn {

    private static final int ATTEMPTS = 5;

    private final ReturnVersions versions;
    private final PriceList prices;
    private final Clock clock;

    FillingIn(ReturnVersions versions, PriceList prices, Clock clock) {
        this.versions = versions;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * A form as it was sent.
     *
     * @param base the version that was on the screen when somebody began to type
     * @param id of the entry; for a new one an id that does not exist yet
     * @param typed what stands in each field, as typed
     * @param token the same each time this one form is sent
     */
    public record Form(UUID caseId, int base, String id, EntryKind kind, Map<Field, String> typed, UUID token) {}

    /** What came of sending a form. */
    public sealed interface Outcome {
        /** It is kept, in this version. */
        record Saved(ReturnVersion version) implements Outcome {}

        /** Something typed is not right; nothing was kept. */
        record Wrong(Map<Field, Label> problems) implements Outcome {}

        /** A colleague changed the same fields meanwhile; nothing was kept, a person chooses. */
        record Clashed(ReturnVersion current, List<Merge.Clash> clashes, Map<Field, String> merged)
                implements Outcome {}

        /** A colleague took the entry out meanwhile; nothing was kept. */
        record Gone(ReturnVersion current) implements Outcome {}
    }

    /** Keeps a form, or says why not. */
    public Outcome send(Form form) {
        Optional<ReturnVersion> before = versions.sent(form.caseId(), form.token());
        if (before.isPresent()) {
            return new Outcome.Saved(before.get());
        }
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        Map<Field, String> read = read(form, problems);
        return problems.isEmpty() ? keep(form, read) : new Outcome.Wrong(problems);
    }

    /** Takes an entry out of the next version; the older versions keep it. */
    public ReturnVersion remove(UUID caseId, String id, UUID token) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ReturnVersion current = versions.current(caseId);
            boolean done = current.input().find(id).isEmpty();
            if (done || versions.add(caseId, current.number(), current.input().without(id), token)) {
                return versions.current(caseId);
            }
        }
        throw new IllegalStateException("the case keeps changing");
    }

    private static Map<Field, String> read(Form form, Map<Field, Label> problems) {
        Map<Field, String> read = new EnumMap<>(Field.class);
        for (Field field : form.kind().fields()) {
            try {
                read.put(field, field.reading().read(form.typed().getOrDefault(field, "")));
            } catch (Reading.Unreadable e) {
                problems.put(field, e.problem());
            }
        }
        return read;
    }

    private Outcome keep(Form form, Map<Field, String> read) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = attempt(form, read);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("the case keeps changing");
    }

    private Optional<Outcome> attempt(Form form, Map<Field, String> read) {
        ReturnVersion current = versions.current(form.caseId());
        ReturnInput base =
                versions.find(form.caseId(), form.base()).orElse(current).input();
        Optional<Entry> was = base.find(form.id());
        Optional<Entry> theirs = current.input().find(form.id());
        if (was.isPresent() && theirs.isEmpty()) {
            return Optional.of(new Outcome.Gone(current));
        }
        Merge merge = Merge.of(form.kind(), fields(was), fields(theirs), read);
        if (!merge.clashes().isEmpty()) {
            return Optional.of(new Outcome.Clashed(current, merge.clashes(), merge.fields()));
        }
        return write(form, current, theirs, merge.fields());
    }

    private Optional<Outcome> write(
            Form form, ReturnVersion current, Optional<Entry> theirs, Map<Field, String> fields) {
        LocalDate date = referenceDate(form, current, fields);
        Map<Field, Label> problems = EntryCheck.of(form.kind(), fields, prices, date);
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong(problems));
        }
        Entry entry = new Entry(form.id(), form.kind(), fields, LocalDate.now(clock), price(theirs, fields, date));
        boolean same =
                theirs.filter(each -> each.fields().equals(entry.fields())).isPresent();
        if (same) {
            return Optional.of(new Outcome.Saved(current));
        }
        boolean added =
                versions.add(form.caseId(), current.number(), current.input().with(entry), form.token());
        return added
                ? Optional.of(new Outcome.Saved(versions.current(form.caseId())))
                : versions.sent(form.caseId(), form.token()).map(Outcome.Saved::new);
    }

    private LocalDate referenceDate(Form form, ReturnVersion current, Map<Field, String> fields) {
        Optional<String> typed = form.kind() == EntryKind.BASIS
                ? Optional.ofNullable(fields.get(Field.REFERENCE_DATE)).filter(text -> !text.isEmpty())
                : current.input().the(EntryKind.BASIS).flatMap(basis -> basis.given(Field.REFERENCE_DATE));
        return typed.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
    }

    /** The price stays the one it was written with, until somebody chooses another item. */
    private Optional<PriceSnapshot> price(Optional<Entry> was, Map<Field, String> fields, LocalDate date) {
        String item = fields.getOrDefault(Field.PRICE_ITEM, "");
        Optional<PriceSnapshot> kept =
                was.filter(entry -> entry.is(Field.PRICE_ITEM, item)).flatMap(Entry::price);
        return kept.isPresent() ? kept : EntryCheck.price(prices, item, date).map(PriceSnapshot::of);
    }

    private static Map<Field, String> fields(Optional<Entry> entry) {
        return entry.map(Entry::fields).orElse(Map.of());
    }
}
