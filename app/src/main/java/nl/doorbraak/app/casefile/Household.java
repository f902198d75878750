package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filling in the head and the members of a case, by the same rules as its return: read, check, bring together, add a row. */
@Component
@Transactional
public class Household {

    private static final PriceList NO_PRICES = new PriceList(java.util.List.of());

    private final CaseFiles files;
    private final Members members;

    Household(CaseFiles files, Members members) {
        this.files = files;
        this.members = members;
    }

    /** Keeps a form about the head or a member, or says why not. */
    public Outcome send(Form form) {
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        Map<Field, String> read = form.read(problems);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        return form.kind() == EntryKind.HEAD ? head(form, read) : member(form, read);
    }

    /** What is stored of a member, by field. */
    public static Map<Field, String> fields(Member member) {
        return Map.of(
                Field.NAME, member.name(),
                Field.PLACE, member.place(),
                Field.BIRTH_YEAR, member.birthYear().map(String::valueOf).orElse(""),
                Field.NOTE, member.note(),
                Field.LEFT_ON, member.leftOn().map(LocalDate::toString).orElse(""));
    }

    /** What is stored of a head, by field. */
    public static Map<Field, String> fields(CaseFile.Head head) {
        return Map.of(
                Field.COMPOSITION, head.composition(),
                Field.PHASE, head.phase().id(),
                Field.TURN, head.turn(),
                Field.TURN_UNTIL, head.turnUntil().map(LocalDate::toString).orElse(""));
    }

    private Outcome member(Form form, Map<Field, String> read) {
        Optional<Member> current = members.of(form.caseId()).stream()
                .filter(each -> each.id().equals(form.id()))
                .findFirst();
        Map<Field, String> base = members.at(form.caseId(), form.id(), form.base())
                .map(Household::fields)
                .orElse(Map.of());
        int number = current.map(Member::number).orElse(0);
        Merge merge = Merge.of(form.kind(), base, current.map(Household::fields).orElse(Map.of()), read);
        return settle(
                form,
                merge,
                number,
                () -> members.write(form.caseId(), member(form.id(), number, merge.fields()), form.token()));
    }

    private static Member member(String id, int number, Map<Field, String> fields) {
        return new Member(
                id,
                number,
                fields.getOrDefault(Field.NAME, ""),
                fields.getOrDefault(Field.PLACE, ""),
                given(fields, Field.BIRTH_YEAR).map(Integer::valueOf),
                fields.getOrDefault(Field.NOTE, ""),
                given(fields, Field.LEFT_ON).map(LocalDate::parse));
    }

    private Outcome head(Form form, Map<Field, String> read) {
        CaseFile.Head current = files.find(form.caseId()).orElseThrow().head();
        Map<Field, String> base =
                files.headAt(form.caseId(), form.base()).map(Household::fields).orElse(Map.of());
        Map<Field, String> theirs = current.number() == 0 ? Map.of() : fields(current);
        Merge merge = Merge.of(form.kind(), base, theirs, read);
        Map<Field, String> fields = merge.fields();
        return settle(
                form,
                merge,
                current.number(),
                () -> files.write(
                        form.caseId(),
                        current.number(),
                        fields.getOrDefault(Field.COMPOSITION, ""),
                        Phase.of(fields.getOrDefault(Field.PHASE, "")).orElse(Phase.FIRST_NEED),
                        fields.getOrDefault(Field.TURN, ""),
                        given(fields, Field.TURN_UNTIL).map(LocalDate::parse),
                        form.token()));
    }

    private static Outcome settle(Form form, Merge merge, int number, java.util.function.BooleanSupplier write) {
        if (!merge.clashes().isEmpty()) {
            return new Outcome.Clashed(number, merge.clashes(), merge.fields());
        }
        Map<Field, Label> problems = EntryCheck.of(form.kind(), merge.fields(), NO_PRICES, LocalDate.MIN);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        return write.getAsBoolean()
                ? new Outcome.Saved(number + 1)
                : new Outcome.Clashed(number + 1, java.util.List.of(), merge.fields());
    }

    private static Optional<String> given(Map<Field, String> fields, Field field) {
        return Optional.ofNullable(fields.get(field)).filter(text -> !text.isEmpty());
    }
}
