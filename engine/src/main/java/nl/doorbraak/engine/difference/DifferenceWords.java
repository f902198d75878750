package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.doubt.Subjects;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Says what lies between two returns, the same on a page, in a document and on the command line. */
public final class DifferenceWords {

    private static final String NONE = "–";

    private final Compared compared;
    private final Wording wording;
    private final FigureFormat format;
    private final ExactFigures figures = new ExactFigures();
    private final Subjects was;
    private final Subjects is;

    public DifferenceWords(Compared compared, Wording wording) {
        this.compared = compared;
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.was = Subjects.of(compared.before().result());
        this.is = Subjects.of(compared.after().result());
    }

    /** What became of the net, or how far the two lie apart. */
    public String finding() {
        Optional<BigDecimal> total = compared.found().total();
        boolean nothing = compared.found().changes().isEmpty()
                && total.filter(more -> more.signum() == 0).isPresent();
        if (nothing) {
            return say("difference.nothing." + compared.kind().id());
        }
        return total.map(this::finding).orElseGet(() -> say("difference.incomplete"));
    }

    private String finding(BigDecimal total) {
        String key = switch (total.signum()) {
            case 0 -> "difference.finding.same";
            case 1 -> "difference.finding.more";
            default -> "difference.finding.less";
        };
        return wording.say(Label.term(
                        key + "." + compared.kind().id(),
                        Label.verbatim(net(compared.before())),
                        Label.verbatim(net(compared.after())),
                        Label.verbatim(format.onScreen(total.abs(), Unit.EURO)),
                        compared.before().called(),
                        compared.after().called()))
                .replace("€ ", "€\u00a0");
    }

    /** A net, rounded as on a screen. */
    public String net(Compared.Side side) {
        Calculation net = compared.net(side);
        return format.onScreen(figures.of(net), net.unit());
    }

    /** Changed, only in the one, only in the other. */
    public String kind(Change change) {
        return switch (change) {
            case Change.Changed _, Change.Otherwise _ -> kind("changed");
            case Change.Disappeared _ -> kind("disappeared");
            case Change.Appeared _ -> kind("appeared");
        };
    }

    private String kind(String which) {
        return wording.say(Label.term(
                "difference." + which + "." + compared.kind().id(),
                compared.before().called(),
                compared.after().called()));
    }

    /** What changed, at the head of a row; with the name it had where that is another. */
    public String name(Change change) {
        return switch (change) {
            case Change.Changed(Calculation before, Calculation after, var _) ->
                capital(wording.say(name(before, after)));
            case Change.Otherwise otherwise -> capital(wording.say(otherwise.what()));
            case Change.Disappeared(var leaves, var _) -> names(was, leaves);
            case Change.Appeared(var leaves, var _) -> names(is, leaves);
        };
    }

    private Label name(Calculation before, Calculation after) {
        boolean otherItem = !before.label().equals(after.label())
                && before.unit().isMoney()
                && after.unit().isMoney();
        return otherItem ? Label.term("difference.instead", is.of(after), was.of(before)) : is.of(after);
    }

    /**
     * The lines and costs of the leaves; where none has one, what the leaves themselves are called. A chance names nobody: it may
     * belong to an event, which does not go with one of its lines.
     */
    private String names(Subjects subjects, List<Calculation> leaves) {
        List<Label> owners = leaves.stream()
                .filter(leaf -> !(leaf instanceof Known known && known.chance()))
                .flatMap(leaf -> subjects.owner(leaf).stream())
                .toList();
        List<Label> names = owners.isEmpty() ? leaves.stream().map(subjects::of).toList() : owners;
        return names.stream()
                .map(wording::say)
                .map(DifferenceWords::capital)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What it was: a figure with its range, or the parts of what only the first has. */
    public String was(Change change) {
        return switch (change) {
            case Change.Changed(Calculation before, var _, var _) -> withRange(before);
            case Change.Disappeared(var leaves, var _) -> parts(leaves);
            case Change.Otherwise otherwise ->
                otherwise.before().map(wording::say).orElse(NONE);
            case Change.Appeared _ -> NONE;
        };
    }

    /** What it is, as {@link #was}. */
    public String is(Change change) {
        return switch (change) {
            case Change.Changed(var _, Calculation after, var _) -> withRange(after);
            case Change.Appeared(var leaves, var _) -> parts(leaves);
            case Change.Otherwise otherwise ->
                otherwise.after().map(wording::say).orElse(NONE);
            case Change.Disappeared _ -> NONE;
        };
    }

    private String withRange(Calculation node) {
        String range = range(node);
        return range.isEmpty() ? precise(node) : precise(node) + " (" + range + ")";
    }

    /** How far a figure may lie; empty text where it has no range. */
    public String range(Calculation node) {
        return node instanceof Known known
                ? Optional.of(new Sources(wording).ofLeaf(known))
                        .flatMap(Source::range)
                        .orElse("")
                : "";
    }

    /** The leaves of what only one has, each with its figure. */
    public String parts(List<Calculation> leaves) {
        return leaves.stream()
                .map(leaf -> wording.say(leaf.label()) + " " + precise(leaf))
                .collect(Collectors.joining("; "));
    }

    private String precise(Calculation node) {
        return figures.of(node)
                .figure()
                .map(figure -> format.asStated(shortened(figure, node.unit()), node.unit()))
                .orElseGet(() -> format.onScreen(figures.of(node), node.unit()));
    }

    private static BigDecimal shortened(BigDecimal figure, Unit unit) {
        int decimals = unit.isMoney() ? 2 : 6;
        return figure.scale() > decimals ? figure.setScale(decimals, RoundingMode.HALF_UP) : figure;
    }

    /** What a change did to the net, with its sign; in words where that is not known. */
    public String effect(Change change) {
        return change.effect().map(this::signed).orElseGet(() -> say("difference.effect.unknown"));
    }

    /** What follows from computing otherwise; empty text where nothing does. */
    public String remainder() {
        return compared.found()
                .remainder()
                .filter(rest -> rest.signum() != 0)
                .map(this::signed)
                .orElse("");
    }

    /** The whole difference; empty text where one of the nets has no figure. */
    public String total() {
        return compared.found().total().map(this::signed).orElse("");
    }

    private String signed(BigDecimal euros) {
        return (euros.signum() > 0 ? "+" : "") + format.exact(euros, Unit.EURO);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
