package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Merge;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filling in the head and the members of a case, by the same rules as its return: read, check, bring together, add a row. */
@Component
@Transactional
public class Household {

    private static final PriceList NO_PRICES = new PriceList(List.of());

    private final CaseFiles files;
    private final Members members;
    private final Clock clock;

    Household(CaseFiles files, Members members, Clock clock) {
        this.files = files;
        this.members = members;
        this.clock = clock;
    }

    /** Keeps a form about the head or a member, or says why not. */
    public Outcome<Field> send(Form<EntryKind, Field> form) {
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        Map<Field, String> read = form.read(problems);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong<>(EntryCheck.of(form.kind(), read, problems, circumstances()));
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
                Field.NAME, head.name(),
                Field.COMPOSITION, head.composition(),
                Field.PHASE, head.phase().id(),
                Field.TURN, head.turn(),
                Field.TURN_UNTIL, head.turnUntil().map(LocalDate::toString).orElse(""));
    }

    private Outcome<Field> member(Form<EntryKind, Field> form, Map<Field, String> read) {
        Optional<Member> current = members.of(form.about()).stream()
                .filter(each -> each.id().equals(form.id()))
                .findFirst();
        Merge<Field> merge = Merge.of(
                form.kind(),
                fields(members.at(form.about(), form.id(), form.base()), Household::fields),
                fields(current, Household::fields),
                read);
        int number = current.map(Member::number).orElse(0);
        return settle(
                form,
                merge,
                number,
                () -> members.write(form.about(), member(form.id(), number, merge.fields()), form.token()));
    }

    private static <T> Map<Field, String> fields(Optional<T> stored, Function<T, Map<Field, String>> as) {
        return stored.map(as).orElse(Map.of());
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

    private Outcome<Field> head(Form<EntryKind, Field> form, Map<Field, String> read) {
        CaseFile.Head current = files.find(form.about()).orElseThrow().head();
        Map<Field, String> theirs = current.number() == 0 ? Map.of() : fields(current);
        Merge<Field> merge =
                Merge.of(form.kind(), fields(files.headAt(form.about(), form.base()), Household::fields), theirs, read);
        return settle(form, merge, current.number(), () -> write(form, current.number(), merge.fields()));
    }

    private boolean write(Form<EntryKind, Field> form, int number, Map<Field, String> head) {
        CaseFile.Head written = new CaseFile.Head(
                number,
                head.getOrDefault(Field.NAME, ""),
                head.getOrDefault(Field.COMPOSITION, ""),
                Phase.of(head.getOrDefault(Field.PHASE, "")).orElse(Phase.FIRST_NEED),
                head.getOrDefault(Field.TURN, ""),
                given(head, Field.TURN_UNTIL).map(LocalDate::parse));
        return files.write(form.about(), written, form.token());
    }

    private Outcome<Field> settle(Form<EntryKind, Field> form, Merge<Field> merge, int number, BooleanSupplier write) {
        if (!merge.clashes().isEmpty()) {
            return new Outcome.Clashed<>(number, merge.clashes(), merge.fields());
        }
        Map<Field, Label> problems = EntryCheck.of(form.kind(), merge.fields(), Map.of(), circumstances());
        if (!problems.isEmpty()) {
            return new Outcome.Wrong<>(problems);
        }
        return write.getAsBoolean()
                ? new Outcome.Saved<>(number + 1)
                : new Outcome.Clashed<>(number + 1, List.of(), merge.fields());
    }

    private Circumstances circumstances() {
        LocalDate today = LocalDate.now(clock);
        return new Circumstances(NO_PRICES, today, today, 1);
    }

    private static Optional<String> given(Map<Field, String> fields, Field field) {
        return Optional.ofNullable(fields.get(field)).filter(text -> !text.isEmpty());
    }
}
