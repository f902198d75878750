package nl.doorbraak.app.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field, in one language. */
public record Options(Wording wording) {

    /** All values, by the name of each. */
    public <T> List<Option> all(T[] values, Function<T, String> id, Function<T, Label> label) {
        return Arrays.stream(values)
                .map(each -> new Option(id.apply(each), wording.say(label.apply(each))))
                .toList();
    }

    /** How a figure may be known. */
    public List<Option> evidence() {
        return all(EvidenceStatus.values(), EvidenceStatus::name, each -> Label.term("evidence." + lower(each.name())));
    }

    /** Where a cost may stand. */
    public List<Option> standings() {
        return all(
                Cost.Standing.values(),
                Cost.Standing::name,
                each -> Label.term("choice.standing." + lower(each.name())));
    }

    /** Words of a group, said by {@code choice.<group>.<word>}. */
    public List<Option> words(String group, String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Option(id, say("choice." + group + "." + lower(id))))
                .toList();
    }

    /** The options with the choice of none of them before them. */
    public List<Option> withNone(String key, List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option("", say(key))));
        all.addAll(options);
        return all;
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
