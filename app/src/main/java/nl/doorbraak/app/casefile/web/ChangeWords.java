package nl.doorbraak.app.casefile.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Says in one language what changed between two versions: a sentence for everything that was touched. */
final class ChangeWords {

    private final Wording wording;
    private final EntryViews views;
    private final Choices choices;
    private final PriceList prices;
    private final Map<String, String> names = new HashMap<>();

    ChangeWords(Wording wording, List<Member> members, PriceList prices) {
        this.wording = wording;
        this.views = new EntryViews(wording, members, "");
        this.choices = new Choices(wording, members, List.of());
        this.prices = prices;
    }

    /** A sentence for each entry that changed, in the order of the newer version, then what it lacks. */
    List<String> between(ReturnInput older, ReturnInput newer) {
        names.clear();
        Stream.of(older, newer)
                .flatMap(input -> input.of(EntryKind.LINE).stream())
                .forEach(line -> names.put(line.id(), views.name(line)));
        Map<String, List<Change<Entry, Field>>> byEntry = new LinkedHashMap<>();
        Change.between(older, newer)
                .forEach(change -> byEntry.computeIfAbsent(change.entry().id(), _ -> new ArrayList<>())
                        .add(change));
        return byEntry.values().stream().map(this::sentence).toList();
    }

    private String sentence(List<Change<Entry, Field>> about) {
        Entry entry = about.getFirst().entry();
        return switch (about.getFirst()) {
            case Change.Added<Entry, Field> _ -> whole("added", entry);
            case Change.Removed<Entry, Field> _ -> whole("removed", entry);
            case Change.Altered<Entry, Field> _ ->
                say(
                        "case.change.altered",
                        views.name(entry),
                        about.stream().map(this::altered).collect(Collectors.joining("; ")));
        };
    }

    private String whole(String what, Entry entry) {
        String scenario = Scenario.of(entry.text(Field.SCENARIO))
                .map(each -> wording.say(each.label()))
                .orElse("");
        return say("case.change." + what + "." + entry.kind().id(), views.name(entry), scenario);
    }

    private String altered(Change<Entry, Field> change) {
        if (!(change instanceof Change.Altered<Entry, Field>(Entry _, Field field, String from, String to))) {
            return "";
        }
        if (from.isEmpty()) {
            return say("case.change.filled", name(field), shown(field, to));
        }
        return to.isEmpty()
                ? say("case.change.emptied", name(field), shown(field, from))
                : say("case.change.from-to", name(field), shown(field, from), shown(field, to));
    }

    /** The name of a field inside a sentence: short where the form explains, else as on the form. */
    private String name(Field field) {
        String own = "case.change.field." + field.id();
        String name = wording.say(Label.term(wording.knows(own) ? own : field.labelKey()));
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String shown(Field field, String stored) {
        Optional<String> chosen = choices.of(field).stream()
                .filter(option -> option.value().equals(stored))
                .map(Option::label)
                .findFirst();
        return chosen.orElseGet(() -> written(field, stored));
    }

    private String written(Field field, String stored) {
        FigureFormat format = FigureFormat.in(wording.language());
        if (field == Field.PRICE_ITEM) {
            return prices.find(stored).map(item -> wording.say(item.name())).orElse(stored);
        }
        if (field == Field.EVENT) {
            return names.getOrDefault(stored, stored);
        }
        if (field == Field.EUROS) {
            return format.asStated(new BigDecimal(stored), Unit.EURO);
        }
        return field.reading() == Reading.PERCENTAGE
                ? format.asStated(new BigDecimal(stored), Unit.SHARE)
                : field.reading().show(stored, wording.language());
    }

    private String say(String key, String... arguments) {
        Label[] labels = new Label[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            labels[i] = Label.verbatim(arguments[i]);
        }
        return wording.say(Label.term(key, labels));
    }
}
