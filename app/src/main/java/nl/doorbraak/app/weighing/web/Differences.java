package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.app.weighing.web.DifferenceView.Row;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.difference.DifferenceWords;
import org.jspecify.annotations.Nullable;

/** Two returns side by side as a page shows them: the words of the engine, with figures that open. */
final class Differences {

    private static final Pattern OWNER = Pattern.compile("(lines|costs)\\.[a-z0-9-]+");

    private final Compared compared;
    private final DifferenceWords words;
    private final Figures was;
    private final Figures is;
    private final Scale scale;

    Differences(Compared compared, ReturnViews was, ReturnViews is) {
        this.compared = compared;
        this.words = new DifferenceWords(compared, is.wording());
        this.was = was.figures();
        this.is = is.figures();
        this.scale = Scale.over(effects().toList());
    }

    DifferenceView view() {
        return new DifferenceView(
                words.finding(),
                is.say("difference.lead", is.say("return.who." + compared.lens().id())),
                is.say("difference.order." + compared.kind().id()),
                was.amount(compared.net(compared.before())),
                is.amount(compared.net(compared.after())),
                compared.found().changes().stream().map(this::row).toList(),
                words.remainder(),
                words.total(),
                scale.zero());
    }

    private Row row(Change change) {
        return switch (change) {
            case Change.Changed(Calculation before, Calculation after, var _) -> changed(change, before, after);
            case Change.Disappeared(List<Calculation> leaves, var _) ->
                row(change, only(was, leaves), null, parts(leaves), "", false);
            case Change.Appeared(List<Calculation> leaves, var _) ->
                row(change, null, only(is, leaves), "", parts(leaves), false);
            case Change.Otherwise _ -> row(change, null, null, words.was(change), words.is(change), false);
        };
    }

    private Row changed(Change change, Calculation before, Calculation after) {
        AmountView old = was.precise(before);
        AmountView now = is.precise(after);
        return row(
                change,
                old,
                now,
                words.range(before),
                words.range(after),
                old.text().equals(now.text()));
    }

    /** What only one has is one change, whatever it is made of: its line or cost opens, or the single figure it is. */
    private static @Nullable AmountView only(Figures side, List<Calculation> leaves) {
        if (leaves.size() == 1) {
            return side.precise(leaves.getFirst());
        }
        return leaves.stream()
                .map(leaf -> OWNER.matcher(leaf.key()))
                .filter(Matcher::lookingAt)
                .flatMap(owner -> side.find(owner.group()).stream())
                .findFirst()
                .map(side::precise)
                .orElse(null);
    }

    private String parts(List<Calculation> leaves) {
        return leaves.size() == 1 ? "" : words.parts(leaves);
    }

    private Row row(
            Change change,
            @Nullable AmountView before,
            @Nullable AmountView after,
            String beforeNote,
            String afterNote,
            boolean same) {
        Optional<BigDecimal> effect = change.effect();
        return new Row(
                words.kind(change),
                words.name(change),
                before,
                after,
                beforeNote,
                afterNote,
                same,
                words.effect(change),
                effect.map(euros -> scale.bar(fill(euros), euros)).orElse(null));
    }

    private Stream<BigDecimal> effects() {
        return compared.found().changes().stream().flatMap(change -> change.effect().stream());
    }

    private static String fill(BigDecimal euros) {
        return euros.signum() < 0 ? "mid" : "after";
    }
}
