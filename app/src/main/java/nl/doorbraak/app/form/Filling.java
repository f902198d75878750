package nl.doorbraak.app.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Label;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in things of one sort. What was typed is read, checked, and brought together with what others saved meanwhile; only
 * then a new version is made. Sending the same form twice makes one version.
 */
@Transactional
public abstract class Filling<
        K extends FormKind<F>, F extends FormField, E extends Filled<K, F>, I extends FilledIn<K, E, I>> {

    private static final int ATTEMPTS = 5;

    private final Versions<I> versions;

    protected Filling(Versions<I> versions) {
        this.versions = versions;
    }

    /** What is wrong with what was read and can be said before anything is brought together; nothing, where there is no such. */
    protected Map<F, Label> beforehand(Form<K, F> form, Map<F, String> read) {
        return Map.of();
    }

    /**
     * What would be kept.
     *
     * @param theirs what is kept now
     * @param merged what both made of it together
     */
    protected abstract E entry(Form<K, F> form, I current, Optional<E> theirs, Map<F, String> merged);

    /**
     * What is wrong with an entry in itself, by field; empty when nothing is.
     *
     * @param unreadable what is wrong with the fields that are not in the entry because they cannot be read
     */
    protected abstract Map<F, Label> problems(Form<K, F> form, E entry, Map<F, Label> unreadable, I current);

    /** An entry without the fields something is wrong with; empty when the rest cannot be computed with what is left. */
    protected abstract Optional<E> sound(E entry, Set<F> wrong, I current);

    /** What would be wrong with the version a changed entry makes. */
    protected abstract Map<F, Label> problemsOfVersion(E entry, I current, I next);

    /** What would be wrong with what is left when an entry is taken out; nothing, where everything can do without it. */
    protected Map<F, Label> problemsWithout(E entry, I current, I next) {
        return Map.of();
    }

    /** Keeps a form, or says why not. */
    public Outcome<F> send(Form<K, F> form) {
        Optional<Outcome<F>> before = sent(form);
        if (before.isPresent()) {
            return before.get();
        }
        Map<F, Label> problems = new LinkedHashMap<>();
        Map<F, String> read = form.read(problems);
        beforehand(form, read).forEach(problems::putIfAbsent);
        problems.keySet().forEach(read::remove);
        return again(() -> attempt(form, read, problems));
    }

    /**
     * Takes an entry out of the next version; the older versions keep it. Nothing is taken out that somebody changed after
     * the version that was on the screen, nor what the rest cannot do without.
     *
     * @param base the version that was on the screen
     */
    public Outcome<F> remove(UUID about, int base, String id, UUID token) {
        Optional<E> seen =
                versions.find(about, base).flatMap(version -> version.input().find(id));
        return again(() -> attempt(about, seen, id, token));
    }

    /**
     * Puts an entry that was taken out back in the next version, as it was; it stays out where it no longer fits the rest.
     *
     * @param from a version in which it stood
     */
    public Outcome<F> putBack(UUID about, int from, String id, UUID token) {
        Optional<E> entry =
                versions.find(about, from).flatMap(version -> version.input().find(id));
        return again(() -> putBack(about, entry, token));
    }

    private Optional<Outcome<F>> putBack(UUID about, Optional<E> entry, UUID token) {
        Version<I> current = versions.current(about);
        if (entry.isEmpty()) {
            return Optional.of(new Outcome.Gone<>(current.number()));
        }
        if (current.input().find(entry.get().id()).isPresent()) {
            return Optional.of(new Outcome.Saved<>(current.number()));
        }
        E back = entry.get();
        Form<K, F> form = new Form<>(about, current.number(), back.id(), back.kind(), back.fields(), token);
        Map<F, Label> problems = problems(form, back, Map.of(), Optional.empty(), current.input());
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong<>(problems));
        }
        return versions.add(about, current.number(), current.input().with(back), token)
                ? Optional.of(new Outcome.Saved<>(current.number() + 1))
                : Optional.empty();
    }

    private Optional<Outcome<F>> attempt(UUID about, Optional<E> seen, String id, UUID token) {
        Version<I> current = versions.current(about);
        Optional<E> now = current.input().find(id);
        if (now.isEmpty()) {
            return Optional.of(new Outcome.Saved<>(current.number()));
        }
        if (!fields(now).equals(fields(seen))) {
            return Optional.of(new Outcome.Clashed<>(current.number(), List.of(), fields(now)));
        }
        I next = current.input().without(id);
        Map<F, Label> problems = problemsWithout(now.get(), current.input(), next);
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong<>(problems));
        }
        return versions.add(about, current.number(), next, token)
                ? Optional.of(new Outcome.Saved<>(current.number() + 1))
                : Optional.empty();
    }

    /** Tries until nobody else made the same version number at the same moment. */
    private Outcome<F> again(Supplier<Optional<Outcome<F>>> attempt) {
        return Stream.generate(attempt)
                .limit(ATTEMPTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what is filled in keeps changing"));
    }

    private Optional<Outcome<F>> attempt(Form<K, F> form, Map<F, String> read, Map<F, Label> unreadable) {
        Version<I> current = versions.current(form.about());
        I base = versions.find(form.about(), form.base()).<I>map(Version::input).orElse(current.input());
        Optional<E> was = base.find(form.id());
        Optional<E> theirs = current.input().find(form.id());
        if (was.isPresent() && theirs.isEmpty()) {
            return Optional.of(new Outcome.Gone<>(current.number()));
        }
        if (!unreadable.isEmpty()) {
            E entry = entry(form, current.input(), theirs, read);
            return Optional.of(new Outcome.Wrong<>(problems(form, entry, unreadable, theirs, current.input())));
        }
        Merge<F> merge = Merge.of(form.kind(), fields(was), fields(theirs), read);
        if (!merge.clashes().isEmpty()) {
            return Optional.of(new Outcome.Clashed<>(current.number(), merge.clashes(), merge.fields()));
        }
        return write(form, current, theirs, entry(form, current.input(), theirs, merge.fields()));
    }

    private Optional<Outcome<F>> write(Form<K, F> form, Version<I> current, Optional<E> theirs, E entry) {
        Map<F, Label> problems = problems(form, entry, Map.of(), theirs, current.input());
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Wrong<>(problems));
        }
        return isKept(entry, theirs) ? Optional.of(new Outcome.Saved<>(current.number())) : add(form, current, entry);
    }

    /** All that can be known at once: of what cannot be read and what is wrong in itself, the engine is asked without. */
    private Map<F, Label> problems(Form<K, F> form, E entry, Map<F, Label> unreadable, Optional<E> theirs, I current) {
        Map<F, Label> problems = new LinkedHashMap<>(problems(form, entry, unreadable, current));
        sound(entry, problems.keySet(), current)
                .filter(_ -> !isKept(entry, theirs))
                .ifPresent(sound ->
                        problemsOfVersion(sound, current, current.with(sound)).forEach(problems::putIfAbsent));
        return problems;
    }

    private boolean isKept(E entry, Optional<E> theirs) {
        return theirs.filter(each -> each.fields().equals(entry.fields())).isPresent();
    }

    private Optional<Outcome<F>> add(Form<K, F> form, Version<I> current, E entry) {
        return versions.add(form.about(), current.number(), current.input().with(entry), form.token())
                ? Optional.of(new Outcome.Saved<>(current.number() + 1))
                : sent(form);
    }

    private Optional<Outcome<F>> sent(Form<K, F> form) {
        return versions.sent(form.about(), form.token()).map(made -> new Outcome.Saved<>(made.number()));
    }

    private Map<F, String> fields(Optional<E> entry) {
        return entry.map(E::fields).orElse(Map.of());
    }
}
