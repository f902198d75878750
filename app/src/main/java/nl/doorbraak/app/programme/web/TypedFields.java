package nl.doorbraak.app.programme.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** What was typed on a short form, with what is wrong with it beside its field. */
final class TypedFields {

    private final Map<String, String> sent;
    private final Map<String, Label> problems = new LinkedHashMap<>();

    TypedFields(Map<String, String> sent) {
        this.sent = sent;
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** What is chosen; a problem when nothing that is offered is. */
    <T> Optional<T> chosen(String field, T[] offered, Function<T, String> code) {
        Optional<T> chosen = Arrays.stream(offered)
                .filter(each -> code.apply(each).equals(text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong(field, "casefile.problem.choose");
        }
        return chosen;
    }

    /** A date that is not before another; empty when nothing is typed or when it is a problem. */
    Optional<LocalDate> date(String field, LocalDate earliest, String tooEarly) {
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
    Optional<LocalDate> neededDate(String field, LocalDate earliest, String problem) {
        Optional<LocalDate> typed = date(field, earliest, problem);
        if (typed.isEmpty()) {
            wrong(field, problem);
        }
        return typed;
    }

    void wrong(String field, String key) {
        problems.putIfAbsent(field, Label.term(key));
    }

    boolean right() {
        return problems.isEmpty();
    }

    Map<String, Label> problems() {
        return problems;
    }

    Map<String, String> sent() {
        return sent;
    }
}
