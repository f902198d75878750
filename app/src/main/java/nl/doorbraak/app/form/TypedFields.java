package nl.doorbraak.app.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.app.access.EndOfAccess;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** What was typed on a short form, with what is wrong with it beside its field. */
public final class TypedFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private final Map<String, String> sent;
    private final Map<String, Label> problems = new LinkedHashMap<>();

    public TypedFields(Map<String, String> sent) {
        this.sent = sent;
    }

    /** A day as somebody would type it. */
    public static String typed(LocalDate day) {
        return day.format(DAY);
    }

    /** What was typed, without the spaces around it; empty when nothing was. */
    public String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** The same, where nothing typed is a problem. */
    public String needed(String field, String problem) {
        if (text(field).isEmpty()) {
            wrong(field, problem);
        }
        return free(field);
    }

    /** Text of a length we keep and without a citizen service number in it, which may be left out. */
    public String free(String field) {
        try {
            return Reading.TEXT.read(text(field), Language.DUTCH);
        } catch (Reading.Unreadable e) {
            problems.putIfAbsent(field, e.problem());
            return text(field);
        }
    }

    /** What is chosen; a problem when nothing that is offered is. */
    public <T> Optional<T> chosen(String field, T[] offered, Function<T, String> code) {
        Optional<T> chosen = Arrays.stream(offered)
                .filter(each -> code.apply(each).equals(text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong(field, "casefile.problem.choose");
        }
        return chosen;
    }

    /** A date that is not before another; empty when nothing is typed or when it is a problem. */
    public Optional<LocalDate> date(String field, LocalDate earliest, String tooEarly) {
        try {
            Optional<LocalDate> typed = Optional.of(Reading.DATE.read(text(field), Language.DUTCH))
                    .filter(read -> !read.isEmpty())
                    .map(LocalDate::parse);
            if (typed.filter(earliest::isAfter).isPresent()) {
                wrong(field, tooEarly);
            }
            return typed;
        } catch (Reading.Unreadable e) {
            problems.putIfAbsent(field, e.problem());
            return Optional.empty();
        }
    }

    /** The same, where nothing typed is a problem too. */
    public Optional<LocalDate> neededDate(String field, LocalDate earliest, String problem) {
        Optional<LocalDate> typed = date(field, earliest, problem);
        if (typed.isEmpty()) {
            wrong(field, problem);
        }
        return typed;
    }

    /**
     * The last whole day of somebody's access; a problem when it is not chosen, or not filled in where it must be.
     *
     * @param when the field with one of {@link EndOfAccess}
     * @param day the field with a later day
     */
    public Optional<LocalDate> lastDay(String when, String day, LocalDate today) {
        Optional<EndOfAccess> chosen = chosen(when, EndOfAccess.values(), EndOfAccess::code);
        Optional<LocalDate> typed = date(day, today, "team.problem.last-day");
        if (chosen.filter(EndOfAccess.AFTER_A_LATER_DAY::equals).isEmpty()) {
            return chosen.flatMap(each -> each.lastDay(today));
        }
        if (typed.isEmpty()) {
            wrong(day, "team.problem.last-day");
        }
        return typed;
    }

    /** Says that a field is wrong, unless something was said of it before. */
    public void wrong(String field, String key) {
        problems.putIfAbsent(field, Label.term(key));
    }

    /** Whether nothing is wrong. */
    public boolean right() {
        return problems.isEmpty();
    }

    /** What is wrong by field, in one language. */
    public Map<String, String> said(Wording wording) {
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((field, problem) -> said.put(field, wording.say(problem)));
        return said;
    }

    /** Everything as it was typed, to show again. */
    public Map<String, String> sent() {
        return sent;
    }
}
