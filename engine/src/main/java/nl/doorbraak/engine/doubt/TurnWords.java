package nl.doorbraak.engine.doubt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Switch;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Says where one figure makes the net nought: with no value of it, with one, or with several. */
public final class TurnWords {

    private static final MathContext SHOWN = new MathContext(6);

    private final Turn turn;
    private final Known leaf;
    private final Subjects subjects;
    private final Wording wording;
    private final FigureFormat format;

    TurnWords(Turn turn, Subjects subjects, Wording wording) {
        this.turn = turn;
        this.leaf = turn.values().leaf();
        this.subjects = subjects;
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
    }

    /** The figure to look at: the nearest value with which the net turns, or that it turns nowhere. */
    public String figure() {
        return turn.values().nearest().map(this::at).orElseGet(() -> say("doubt.turn.nowhere"));
    }

    /** The whole of it in a sentence or two. */
    public String sentence() {
        List<Switch> switches = turn.values().switches();
        String said = switch (switches.size()) {
            case 0 -> none();
            case 1 -> one(switches.getFirst());
            default -> several(switches);
        };
        return capital(said) + " " + say("doubt.turn.stated", shown(leaf.figure()));
    }

    private String none() {
        return turn.atWhole()
                .map(whole -> say("doubt.turn.none.share", subject(), text(net(turn.atNought())), text(net(whole))))
                .orElseGet(() -> say("doubt.turn.none", subject(), shown(BigDecimal.ZERO), text(net(turn.atNought()))));
    }

    private String one(Switch found) {
        return switch (found) {
            case Switch.At(BigDecimal figure) -> say("doubt.turn.at", subject(), shown(figure));
            case Switch.Throughout(BigDecimal from, BigDecimal to) ->
                say("doubt.turn.throughout", subject(), shown(from), shown(to));
            case Switch.Jump(BigDecimal from, BigDecimal to) ->
                say("doubt.turn.jump", subject(), shown(from), shown(to));
        };
    }

    private String several(List<Switch> switches) {
        return say(
                "doubt.turn.several",
                subject(),
                FigureFormat.label(BigDecimal.valueOf(switches.size()), Unit.NUMBER),
                text(switches.stream().map(this::at).collect(Collectors.joining("; "))));
    }

    /** One place where it turns, without a sentence around it. */
    private String at(Switch found) {
        return found instanceof Switch.At(BigDecimal figure)
                ? wording.say(shown(figure))
                : say("source.range", shown(found.from()), shown(found.to()));
    }

    private Label shown(BigDecimal figure) {
        return text(format.onScreen(figure.round(SHOWN), leaf.unit()));
    }

    private String net(Outcome outcome) {
        return format.onScreen(outcome, Unit.EURO);
    }

    private Label subject() {
        return subjects.of(leaf);
    }

    private static Label text(String text) {
        return Label.verbatim(text);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(wording.language().locale()) + text.substring(1);
    }

    private String say(String key, Label... arguments) {
        return wording.say(Label.term(key, arguments));
    }
}
