package nl.doorbraak.engine.doubt;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Event;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** What a leaf of a case is called where it stands without its calculation: with the line it belongs to and its scenario. */
public record Subjects(HouseholdCase input) {

    private static final String CHANCE = ".chance";
    private static final String QUANTITY = ".quantity";
    private static final String SHARE = ".share.";

    /** The name of a leaf inside a sentence, with its article: {@code de kans op uitzetting}. */
    public Label of(Calculation leaf) {
        return event(leaf)
                .map(event -> said("chance", inSentence(event.name())))
                .or(() -> line(leaf).map(line -> ofLine(leaf, line)))
                .or(() -> cost(leaf).map(cost -> part(leaf, inSentence(cost.name()))))
                .orElseGet(() -> isPrice(leaf) ? said("price", inSentence(leaf.label())) : leaf.label());
    }

    /** What varies first, short enough for the head of a row: {@code Kans op uitzetting}. */
    Label inShort(Calculation leaf) {
        return line(leaf)
                .map(Line::name)
                .or(() -> cost(leaf).map(Cost::name))
                .map(name -> inShort(leaf, inSentence(name)))
                .orElseGet(() -> isPrice(leaf) ? row("price", inSentence(leaf.label())) : leaf.label());
    }

    private static Label inShort(Calculation leaf, Label name) {
        if (leaf.key().endsWith(CHANCE)) {
            return row("chance", name);
        }
        if (leaf.key().contains(SHARE)) {
            return Label.term("doubt.of.share", name, leaf.label());
        }
        return row(leaf.key().contains(QUANTITY) ? "quantity" : "amount", name);
    }

    private static Label row(String kind, Label name) {
        return Label.term("doubt.row." + kind, name);
    }

    /** The scenario in which a leaf plays; empty where several share it, and for a chance, which has one only. */
    Optional<Label> scenario(Calculation leaf) {
        return line(leaf)
                .filter(_ -> !leaf.key().endsWith(CHANCE))
                .map(line -> inSentence(line.scenario().label()));
    }

    /** The line or cost a leaf belongs to, at the head of a row; empty for what several share. */
    public Optional<Label> owner(Calculation leaf) {
        return event(leaf)
                .map(Event::name)
                .or(() -> line(leaf)
                        .map(line -> Label.term(
                                "doubt.of.line",
                                line.name(),
                                inSentence(line.scenario().label()))))
                .or(() -> cost(leaf).map(Cost::name));
    }

    private static Label ofLine(Calculation leaf, Line line) {
        Label name = inSentence(line.name());
        return leaf.key().endsWith(CHANCE)
                ? said("chance", name)
                : part(
                        leaf,
                        Label.term(
                                "doubt.of.line",
                                name,
                                inSentence(line.scenario().label())));
    }

    private static Label part(Calculation leaf, Label name) {
        if (leaf.key().contains(SHARE)) {
            return Label.term("doubt.of.share", name, leaf.label());
        }
        return said(leaf.key().contains(QUANTITY) ? "quantity" : "amount", name);
    }

    private static boolean isPrice(Calculation leaf) {
        return leaf.key().startsWith("prices.") && leaf.unit().isMoney();
    }

    private static Label said(String kind, Label name) {
        return Label.term("doubt.of." + kind, name);
    }

    private Optional<Event> event(Calculation leaf) {
        return input.events().stream()
                .filter(event -> leaf.key().equals("events." + event.id() + CHANCE))
                .findFirst();
    }

    private Optional<Line> line(Calculation leaf) {
        return input.lines().stream()
                .filter(line -> isAt(leaf, "lines." + line.id()))
                .findFirst();
    }

    private Optional<Cost> cost(Calculation leaf) {
        return input.costs().stream()
                .filter(cost -> isAt(leaf, "costs." + cost.id()))
                .findFirst();
    }

    private static boolean isAt(Calculation leaf, String address) {
        return leaf.key().equals(address) || leaf.key().startsWith(address + ".");
    }

    /** A name with a small first letter, unless it begins with an abbreviation. */
    private static Label inSentence(Label name) {
        return Label.named(small(name, Language.DUTCH), small(name, Language.ENGLISH));
    }

    private static String small(Label name, Language language) {
        String text = Wording.in(language).say(name);
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1) : text;
    }
}
