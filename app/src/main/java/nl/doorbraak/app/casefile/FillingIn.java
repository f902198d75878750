package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.form.Filling;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * Filling in lines, costs, corrections and the basis of a return: what was typed must be possible for this household, and the
 * price of a line stays the one it was written with.
 */
@Component
public class FillingIn extends Filling<EntryKind, Field, Entry, ReturnInput> {

    private final Members members;
    private final CaseReturns returns;
    private final ReferenceData reference;
    private final Clock clock;

    FillingIn(ReturnVersions versions, Members members, CaseReturns returns, ReferenceData reference, Clock clock) {
        super(versions);
        this.members = members;
        this.returns = returns;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    protected Map<Field, Label> beforehand(Form<EntryKind, Field> form, Map<Field, String> read) {
        return known(form.about(), read.getOrDefault(Field.PERSON, ""))
                ? Map.of()
                : Map.of(Field.PERSON, Label.term("casefile.problem.choose"));
    }

    private boolean known(UUID caseId, String person) {
        return person.isEmpty()
                || person.equals(HouseholdCases.THE_WHOLE_HOUSEHOLD)
                || members.of(caseId).stream().anyMatch(member -> member.id().equals(person));
    }

    @Override
    protected Entry entry(
            Form<EntryKind, Field> form, ReturnInput current, Optional<Entry> theirs, Map<Field, String> merged) {
        Map<Field, String> fields = new StandardDiscount(reference.discount()).in(form.kind(), merged);
        String item = fields.getOrDefault(Field.PRICE_ITEM, "");
        return new Entry(
                form.id(),
                form.kind(),
                fields,
                LocalDate.now(clock),
                PriceSnapshot.kept(
                        theirs.filter(entry -> entry.is(Field.PRICE_ITEM, item)).flatMap(Entry::price),
                        reference.prices(),
                        item,
                        referenceDate(form.kind(), current, fields)));
    }

    @Override
    protected Map<Field, Label> problems(
            Form<EntryKind, Field> form, Entry entry, Map<Field, Label> unreadable, ReturnInput current) {
        LocalDate date = referenceDate(entry.kind(), current, entry.fields());
        return EntryCheck.of(entry.kind(), entry.fields(), unreadable, circumstances(form.about(), date));
    }

    @Override
    protected Optional<Entry> sound(Entry entry, Set<Field> wrong, ReturnInput current) {
        return Optional.of(entry.without(wrong))
                .filter(HouseholdCases::canTake)
                .filter(_ -> !wrong.contains(Field.CHANCE) || !isEventOfOthers(entry, current));
    }

    /** Without its chance the event would seem to be gone, and its other lines to be wrong. */
    private static boolean isEventOfOthers(Entry entry, ReturnInput current) {
        return current.of(EntryKind.LINE).stream().anyMatch(line -> line.is(Field.EVENT, entry.id()));
    }

    private Circumstances circumstances(UUID caseId, LocalDate date) {
        long people = members.of(caseId).stream().filter(Member::present).count();
        return new Circumstances(reference.prices(), date, LocalDate.now(clock), Math.max(1, people));
    }

    @Override
    protected Map<Field, Label> problemsOfVersion(Entry entry, ReturnInput current, ReturnInput next) {
        return VersionCheck.of(entry, next, returns.problems(current), returns.problems(next));
    }

    @Override
    protected Map<Field, Label> problemsWithout(Entry entry, ReturnInput current, ReturnInput next) {
        return problemsOfVersion(entry, current, next);
    }

    private LocalDate referenceDate(EntryKind kind, ReturnInput current, Map<Field, String> fields) {
        Optional<String> typed = kind == EntryKind.BASIS
                ? Optional.ofNullable(fields.get(Field.REFERENCE_DATE)).filter(text -> !text.isEmpty())
                : current.the(EntryKind.BASIS).flatMap(basis -> basis.given(Field.REFERENCE_DATE));
        return typed.map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
    }
}
