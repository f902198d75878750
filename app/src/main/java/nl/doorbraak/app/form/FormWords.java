package nl.doorbraak.app.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/**
 * A form as a page shows it, in one language: its fields with what was typed, what is wrong and what there is to choose.
 *
 * @param options what there is to choose in a field; an empty list for a field in which one types
 * @param several the fields in which one writes several lines
 * @param price the field in which one chooses a price, where there is one
 */
public record FormWords<F extends FormField>(
        Wording wording, Function<F, List<Option>> options, Set<F> several, Optional<F> price) {

    /** Groups that stay closed until there is something to see in them. */
    private static final Set<String> CLOSED = Set.of("apart", "range", "chance-range", "more-terms");

    /** A field two people changed, as a page shows it. */
    public record ClashView(String label, String theirs, String mine) {}

    /** The same words, with the names of what one can have chosen in one field. */
    public FormWords<F> naming(F field, List<Option> chosen) {
        return new FormWords<>(wording, each -> each.equals(field) ? chosen : options.apply(each), several, price);
    }

    /** All groups of fields of a kind, in order. */
    public List<GroupView> groups(FormKind<F> kind, Map<F, String> shown, Map<F, Label> problems) {
        return kind.groups().stream()
                .map(group -> new GroupView(
                        group.id(),
                        group.fields().stream()
                                .filter(this::isAsked)
                                .map(field -> view(kind, field, shown.getOrDefault(field, ""), problems))
                                .toList(),
                        open(group, shown, problems)))
                .toList();
    }

    /** A word that is chosen is not asked where there is nothing to choose from. */
    private boolean isAsked(F field) {
        boolean chosen =
                field.reading() == Reading.WORD && price.filter(field::equals).isEmpty();
        return !chosen || !options.apply(field).isEmpty();
    }

    private boolean open(FieldGroup<F> group, Map<F, String> shown, Map<F, Label> problems) {
        return group.fields().stream()
                .anyMatch(field -> problems.containsKey(field)
                        || CLOSED.contains(group.id())
                                && !shown.getOrDefault(field, "").isEmpty());
    }

    private FieldView view(FormKind<F> kind, F field, String value, Map<F, Label> problems) {
        List<Option> offered = options.apply(field);
        return new FieldView(
                field.id(),
                label(kind, field),
                hint(own(kind, field), field).map(this::say).orElse(null),
                value,
                Optional.ofNullable(problems.get(field)).map(wording::say).orElse(null),
                look(field, offered),
                offered);
    }

    private String label(FormKind<F> kind, F field) {
        return say(wording.knows(own(kind, field)) ? own(kind, field) : field.labelKey());
    }

    private String own(FormKind<F> kind, F field) {
        return field.labelKey() + "." + kind.id();
    }

    private Optional<String> hint(String own, F field) {
        return List.of(own + ".hint", field.labelKey() + ".hint").stream()
                .filter(wording::knows)
                .findFirst();
    }

    private String look(F field, List<Option> offered) {
        if (price.filter(field::equals).isPresent()) {
            return "price";
        }
        if (!offered.isEmpty()) {
            return "choice";
        }
        if (several.contains(field)) {
            return "long";
        }
        return switch (field.reading()) {
            case NAME, TEXT -> "text";
            case PERCENTAGES -> "mid";
            default -> "short";
        };
    }

    /** What is stored, as it would be typed. */
    public Map<F, String> shown(Map<F, String> stored) {
        Map<F, String> shown = new LinkedHashMap<>();
        stored.forEach((field, text) -> shown.put(field, field.reading().show(text, wording.language())));
        return shown;
    }

    /** What is stored of a field as one reads it: the name of a choice, or the text as it would be typed. */
    public String shown(F field, String stored) {
        return options.apply(field).stream()
                .filter(option -> option.value().equals(stored) && !stored.isEmpty())
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> field.reading().show(stored, wording.language()));
    }

    /** What is said about fields, by the id of the field, in the order of the form. */
    public Map<String, String> said(FormKind<F> kind, Map<F, Label> labels) {
        Map<String, String> said = new LinkedHashMap<>();
        for (F field : kind.fields()) {
            Optional.ofNullable(labels.get(field)).ifPresent(label -> said.put(field.id(), wording.say(label)));
        }
        return said;
    }

    /** The same, as one list above the form, where each sentence begins with the name of its field. */
    public Map<String, String> summary(FormKind<F> kind, Map<F, Label> labels) {
        Map<String, String> summary = said(kind, labels);
        kind.fields()
                .forEach(field ->
                        summary.computeIfPresent(field.id(), (_, sentence) -> label(kind, field) + ": " + sentence));
        return summary;
    }

    /** What was typed stays in the fields that clash; the rest is what both agree on. Sending again settles it. */
    public <K extends FormKind<F>> Form<K, F> settled(Form<K, F> sent, Outcome.Clashed<F> clashed) {
        Map<F, String> shown = shown(clashed.merged());
        clashed.clashes()
                .forEach(clash ->
                        shown.put(clash.field(), clash.field().reading().show(clash.mine(), wording.language())));
        return new Form<>(
                sent.about(), clashed.number(), sent.id(), sent.kind(), shown, UUID.randomUUID(), sent.language());
    }

    /** The fields two people changed, each with both contents. */
    public List<ClashView> clashes(Outcome.Clashed<F> clashed) {
        return clashed.clashes().stream()
                .map(clash -> new ClashView(
                        say(clash.field().labelKey()),
                        shown(clash.field(), clash.theirs()),
                        shown(clash.field(), clash.mine())))
                .toList();
    }

    /**
     * What changed between two versions, in a sentence.
     *
     * @param name what a user calls the thing it is about
     */
    public <E extends Filled<?, F>> String said(Change<E, F> change, String name) {
        Label called = Label.verbatim(name);
        return wording.say(
                switch (change) {
                    case Change.Added<E, F> _ -> Label.term("programme.change.added", called);
                    case Change.Removed<E, F> _ -> Label.term("programme.change.removed", called);
                    case Change.Altered<E, F> altered ->
                        Label.term(
                                "programme.change.altered",
                                called,
                                Label.term(altered.field().labelKey()),
                                changed(altered.field(), altered.from()),
                                changed(altered.field(), altered.to()));
                });
    }

    private Label changed(F field, String stored) {
        return stored.isEmpty() ? Label.term("case.change.empty") : Label.verbatim(shown(field, stored));
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
