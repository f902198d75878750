package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.app.weighing.web.DifferenceView.Row;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.SideBySide;
import nl.doorbraak.engine.doubt.Subjects;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Label;

/** Holds two versions of the return of a case against each other, through one lens. */
final class Differences {

    /** One of the two versions. */
    record Side(ReturnViews views, Subjects subjects, Calculation net) {
        static Side of(ReturnViews views, Lens lens) {
            return new Side(
                    views,
                    new Subjects(views.result().input()),
                    views.result().through(lens).net());
        }

        Figures figures() {
            return views.figures();
        }
    }

    private final Side was;
    private final Side is;
    private final Lens lens;
    private final SideBySide compared;
    private final Scale scale;

    Differences(ReturnViews was, ReturnViews is, Lens lens) {
        this.was = Side.of(was, lens);
        this.is = Side.of(is, lens);
        this.lens = lens;
        this.compared = SideBySide.of(this.was.net(), this.is.net());
        this.scale = Scale.over(effects().toList());
    }

    DifferenceView view() {
        return new DifferenceView(
                finding(),
                say("difference.lead", say("return.who." + lens.id())),
                was.figures().amount(was.net()),
                is.figures().amount(is.net()),
                compared.changes().stream().map(this::row).toList(),
                compared.remainder()
                        .filter(rest -> rest.signum() != 0)
                        .map(this::signed)
                        .orElse(""),
                compared.total().map(this::signed).orElse(""),
                scale.zero());
    }

    private String finding() {
        Optional<BigDecimal> total = compared.total();
        if (compared.changes().isEmpty()
                && total.filter(more -> more.signum() == 0).isPresent()) {
            return say("difference.nothing");
        }
        return total.map(this::finding).orElseGet(() -> say("difference.incomplete"));
    }

    private String finding(BigDecimal total) {
        String key = switch (total.signum()) {
            case 0 -> "difference.finding.same";
            case 1 -> "difference.finding.more";
            default -> "difference.finding.less";
        };
        return say(
                key,
                was.figures().text(was.net()),
                is.figures().text(is.net()),
                format().onScreen(total.abs(), Unit.EURO));
    }

    private Row row(Change change) {
        return switch (change) {
            case Change.Changed(Calculation before, Calculation after, var effect) -> changed(before, after, effect);
            case Change.Disappeared(List<Calculation> leaves, var effect) ->
                grouped("disappeared", was, leaves, effect);
            case Change.Appeared(List<Calculation> leaves, var effect) -> grouped("appeared", is, leaves, effect);
        };
    }

    private Row changed(Calculation before, Calculation after, Optional<BigDecimal> effect) {
        AmountView old = was.figures().precise(before);
        AmountView now = is.figures().precise(after);
        return new Row(
                "changed",
                is.figures().name(is.subjects().of(after)),
                old,
                now,
                range(before),
                range(after),
                old.text().equals(now.text()),
                effect(effect),
                effect.map(euros -> scale.bar(fill(euros), euros)).orElse(null));
    }

    /** A line that came or went is one change, whatever it is made of; a single leaf shows its figure. */
    private Row grouped(String kind, Side side, List<Calculation> leaves, Optional<BigDecimal> effect) {
        boolean gone = side == was;
        AmountView only = leaves.size() == 1 ? side.figures().precise(leaves.getFirst()) : null;
        String parts = leaves.size() == 1
                ? ""
                : leaves.stream().map(leaf -> part(side, leaf)).collect(Collectors.joining("; "));
        return new Row(
                kind,
                name(side, leaves),
                gone ? only : null,
                gone ? null : only,
                gone ? parts : "",
                gone ? "" : parts,
                false,
                effect(effect),
                effect.map(euros -> scale.bar(fill(euros), euros)).orElse(null));
    }

    /** The lines and costs of the leaves; where none has one, what the leaves themselves are called. */
    private static String name(Side side, List<Calculation> leaves) {
        List<Label> owners = leaves.stream()
                .flatMap(leaf -> side.subjects().owner(leaf).stream())
                .toList();
        List<Label> names =
                owners.isEmpty() ? leaves.stream().map(side.subjects()::of).toList() : owners;
        return names.stream().map(side.figures()::name).distinct().collect(Collectors.joining("; "));
    }

    private static String part(Side side, Calculation leaf) {
        Figures figures = side.figures();
        return figures.say(leaf.label()) + " " + figures.precise(leaf).text();
    }

    private String range(Calculation leaf) {
        return leaf instanceof Known known
                ? new Sources(is.views().wording()).ofLeaf(known).range().orElse("")
                : "";
    }

    private String effect(Optional<BigDecimal> effect) {
        return effect.map(this::signed).orElseGet(() -> say("difference.effect.unknown"));
    }

    private Stream<BigDecimal> effects() {
        return compared.changes().stream().flatMap(change -> change.effect().stream());
    }

    private String signed(BigDecimal euros) {
        return (euros.signum() > 0 ? "+" : "") + format().exact(euros, Unit.EURO);
    }

    private static String fill(BigDecimal euros) {
        return euros.signum() < 0 ? "mid" : "after";
    }

    private FigureFormat format() {
        return is.figures().format();
    }

    private String say(String key, String... arguments) {
        return is.figures().say(key, arguments);
    }
}
