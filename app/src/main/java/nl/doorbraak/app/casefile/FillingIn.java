package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
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
    private final Members members;
    private final CaseReturns returns;
    private final ReferenceData reference;
    private final Clock clock;

    FillingIn(ReturnVersions versions, Members members, CaseReturns returns, ReferenceData reference, Clock clock) {
        this.versions = versions;
        this.members = members;
        this.returns = returns;
        this.reference = reference;
        this.clock = clock;
    }

    /** Keeps a form, or says why not. */
    public Outcome send(Form form) {
        Optional<ReturnVersion> before = versions.sent(form.caseId(), form.token());
        if (before.isPresent()) {
            return new Outcome.Saved(before.get().number());
        }
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        Map<Field, String> read = form.read(problems);
        if (!known(form.caseId(), read.getOrDefault(Field.PERSON, ""))) {
            problems.put(Field.PERSON, Label.term("casefile.problem.choose"));
        }
        return problems.isEmpty() ? again(() -> attempt(form, read)) : new Outcome.Wrong(problems);
    }

    /**
     * Takes an entry out of the next version; the older versions keep it. Nothing is taken out that somebody changed after
     * the version that was on the screen.
     *
     * @param base the version that was on the screen
     */
    public Outcome remove(UUID caseId, int base, String id, UUID token) {
        Optional<Entry> seen =
                versions.find(caseId, base).flatMap(version -> version.input().find(id));
        return again(() -> attempt(caseId, seen, id, token));
    }

    private Optional<Outcome> attempt(UUID caseId, Optional<Entry> seen, String id, UUID token) {
        ReturnVersion current = versions.current(caseId);
        Optional<Entry> now = current.input().find(id);
        if (now.isEmpty()) {
            return Optional.of(new Outcome.Saved(current.number()));
        }
        if (!fields(now).equals(fields(seen))) {
            return Optional.of(new Outcome.Clashed(current.number(), List.of(), fields(now)));
        }
        return versions.add(caseId, current.number(), current.input().without(id), token)
                ? Optional.of(new Outcome.Saved(current.number() + 1))
                : Optional.empty();
    }

    private boolean known(UUID caseId, String person) {
        return person.isEmpty()
                || person.equals(HouseholdCases.THE_WHOLE_HOUSEHOLD)
                || members.of(caseId).stream().anyMatch(member -> member.id().equals(person));
    }

    /** Tries until nobody else made the same version number at the same moment. */
    private static Outcome again(Supplier<Optional<Outcome>> attempt) {
        return Stream.generate(attempt)
                .limit(ATTEMPTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the case keeps changing"));
    }

    private Optional<Outcome> attempt(Form form, Map<Field, String> read) {
        ReturnVersion current = versions.current(form.caseId());
        ReturnInput base =
                versions.find(form.caseId(), form.base()).orElse(current).input();
        Optional<Entry> was = base.find(form.id());
        Optional<Entry> theirs = current.input().find(form.id());
        if (was.isPresent() && theirs.isEmpty()) {
            return Optional.of(new Outcome.Gone(current.number()));
        }
        Merge merge = Merge.of(form.kind(), fields(was), fields(theirs), read);
        if (!merge.clashes().isEmpty()) {
            return Optional.of(new Outcome.Clashed(current.number(), merge.clashes(), merge.fields()));
        }
        return write(form, current, theirs, merge.fields());
    }

    private Optional<Outcome> write(
            Form form, ReturnVersion current, Optional<Entry> theirs, Map<Field, String> merged) {
        Map<Field, String> fields = new StandardDiscount(reference.discount()).in(form.kind(), merged);
        LocalDate date = referenceDate(form, current, fields);
        Map<Field, Label> problems = EntryCheck.of(form.kind(), fields, circumstances(form.caseId(), date));
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong(problems));
        }
        Entry entry = new Entry(form.id(), form.kind(), fields, LocalDate.now(clock), price(theirs, fields, date));
        return theirs.filter(each -> each.fields().equals(entry.fields())).isPresent()
                ? Optional.of(new Outcome.Saved(current.number()))
                : add(form, current, entry);
    }

    private Circumstances circumstances(UUID caseId, LocalDate date) {
        long people = members.of(caseId).stream().filter(Member::present).count();
        return new Circumstances(reference.prices(), date, LocalDate.now(clock), Math.max(1, people));
    }

    private Optional<Outcome> add(Form form, ReturnVersion current, Entry entry) {
        ReturnInput next = current.input().with(entry);
        Map<Field, Label> problems =
                VersionCheck.of(entry, next, returns.problems(current.input()), returns.problems(next));
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong(problems));
        }
        return versions.add(form.caseId(), current.number(), next, form.token())
                ? Optional.of(new Outcome.Saved(current.number() + 1))
                : versions.sent(form.caseId(), form.token()).map(made -> new Outcome.Saved(made.number()));
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
        return kept.isPresent()
                ? kept
                : EntryCheck.price(reference.prices(), item, date).map(PriceSnapshot::of);
    }

    private static Map<Field, String> fields(Optional<Entry> entry) {
        return entry.map(Entry::fields).orElse(Map.of());
    }
}
