package nl.doorbraak.engine.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Event;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.Sheet;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** What a leaf of a result is called where it stands without its calculation: with the line, effect or cost it belongs to. */
public final class Subjects {

    private static final String CHANCE = "chance";
    private static final String QUANTITY = "quantity";
    private static final String AMOUNT = "amount";
    private static final String SHARE = "share";
    /** One of several parts of a quantity: each has a name of its own. */
    private static final String PART = "part";

    /** What stands last in the key of the share of a payer: the payer and the law. */
    private static final Pattern PAYER_SHARE = Pattern.compile("(.*\\.)?share\\.[^.]+\\.[^.]+");
    /** The same of how many; behind it stands which part, where there are several. */
    private static final Pattern MANY = Pattern.compile("(.*\\.)?(quantity|per)(\\.\\d+)?(\\.factor-\\d+)?");

    private static final Pattern PARTS = Pattern.compile(".*(\\.\\d+|\\.factor-\\d+)");

    /** The corrections an effect group has of its own. */
    private static final List<Step.Kind> CORRECTIONS =
            List.of(Step.Kind.BUSINESS_AS_USUAL, Step.Kind.DISPLACEMENT, Step.Kind.ATTRIBUTION, Step.Kind.PERSISTENCE);

    private final List<Owner> owners;
    private final List<Event> events;

    private Subjects(List<Owner> owners, List<Event> events) {
        this.owners = List.copyOf(owners);
        this.events = List.copyOf(events);
    }

    /** Something leaves belong to; {@code address} is the key of its figure, below which theirs lie. */
    private record Owner(String address, Label name, Optional<Label> scenario) {

        /** Where a leaf lies below the address; empty text for what stands at it. */
        String below(Calculation leaf) {
            return leaf.key().substring(Math.min(leaf.key().length(), address.length() + 1));
        }

        boolean has(Calculation leaf) {
            return leaf.key().equals(address) || leaf.key().startsWith(address + ".");
        }

        Label within() {
            Label small = inSentence(name);
            return scenario.<Label>map(in -> Label.term("doubt.of.line", small, inSentence(in)))
                    .orElse(small);
        }
    }

    /** The leaves of a result; those of a programme are called as they are. */
    public static Subjects of(Result result) {
        return switch (result) {
            case CaseReturn one -> of(one.input());
            case SheetReturn one -> of(one.input());
            default -> new Subjects(List.of(), List.of());
        };
    }

    private static Subjects of(HouseholdCase household) {
        List<Owner> owners = new ArrayList<>();
        household
                .lines()
                .forEach(line -> owners.add(new Owner(
                        "lines." + line.id(),
                        line.name(),
                        Optional.of(line.scenario().label()))));
        household.costs().forEach(cost -> owners.add(new Owner("costs." + cost.id(), cost.name(), Optional.empty())));
        return new Subjects(owners, household.events());
    }

    private static Subjects of(Sheet sheet) {
        List<Owner> owners = Stream.concat(
                        sheet.effects().stream()
                                .map(effect -> new Owner("effects." + effect.id(), effect.name(), Optional.empty())),
                        sheet.costs().stream()
                                .map(cost -> new Owner("costs." + cost.id(), cost.name(), Optional.empty())))
                .toList();
        return new Subjects(owners, List.of());
    }

    /** The name of a leaf inside a sentence, with its article: {@code de kans op uitzetting}. */
    public Label of(Calculation leaf) {
        return event(leaf)
                .map(event -> said(CHANCE, inSentence(event.name())))
                .or(() -> ownerOf(leaf).map(owner -> part(leaf, owner)))
                .or(() -> correction(leaf))
                .orElseGet(() -> isPrice(leaf) ? said("price", inSentence(leaf.label())) : leaf.label());
    }

    /** A correction of everything together. */
    private static Optional<Label> correction(Calculation leaf) {
        return CORRECTIONS.stream()
                .filter(kind -> leaf.key().equals("corrections." + kind.id()))
                .findFirst()
                .map(kind -> Label.term("doubt.of." + kind.id() + ".all"));
    }

    private static Label part(Calculation leaf, Owner owner) {
        return switch (kind(leaf, owner)) {
            case SHARE -> Label.term("doubt.of.share", owner.within(), leaf.label());
            case PART -> Label.term("doubt.of.line", leaf.label(), owner.within());
            case CHANCE -> said(CHANCE, inSentence(owner.name()));
            case String kind -> said(kind, owner.within());
        };
    }

    /** What varies first, short enough for the head of a row: {@code Kans op uitzetting}. */
    Label inShort(Calculation leaf) {
        return ownerOf(leaf)
                .map(owner -> inShort(leaf, owner, inSentence(owner.name())))
                .orElseGet(() -> isPrice(leaf) ? row("price", inSentence(leaf.label())) : leaf.label());
    }

    private static Label inShort(Calculation leaf, Owner owner, Label name) {
        return switch (kind(leaf, owner)) {
            case SHARE -> Label.term("doubt.of.share", name, leaf.label());
            case PART -> Label.term("doubt.of.line", leaf.label(), name);
            case String kind -> row(kind, name);
        };
    }

    /** A leaf at the head of a row, with its scenario where that does not go without saying. */
    public Label atHead(Calculation leaf) {
        Label row = inShort(leaf);
        return scenario(leaf)
                .<Label>map(scenario -> Label.term("doubt.of.line", row, scenario))
                .orElse(row);
    }

    /** The scenario in which a leaf plays; empty where several share it, and for a chance, which has one only. */
    Optional<Label> scenario(Calculation leaf) {
        return ownerOf(leaf)
                .filter(_ -> !isChance(leaf))
                .flatMap(Owner::scenario)
                .map(Subjects::inSentence);
    }

    /** The line, effect or cost a leaf belongs to, at the head of a row; empty for what several share. */
    public Optional<Label> owner(Calculation leaf) {
        return event(leaf)
                .map(Event::name)
                .or(() -> ownerOf(leaf)
                        .map(owner -> owner.scenario()
                                .<Label>map(in -> Label.term("doubt.of.line", owner.name(), inSentence(in)))
                                .orElse(owner.name())));
    }

    /** What somebody called a line or an effect is in its key too, and says nothing of what the leaf is. */
    private static String kind(Calculation leaf, Owner owner) {
        String below = owner.below(leaf);
        if (isChance(leaf)) {
            return CHANCE;
        }
        if (leaf.unit().isMoney()) {
            return AMOUNT;
        }
        if (isShare(leaf, below)) {
            return SHARE;
        }
        return CORRECTIONS.stream()
                .map(Step.Kind::id)
                .filter(id -> below.equals(id) || below.endsWith("." + id))
                .findFirst()
                .orElseGet(() -> many(below));
    }

    private static String many(String below) {
        if (!MANY.matcher(below).matches()) {
            return AMOUNT;
        }
        return PARTS.matcher(below).matches() ? PART : QUANTITY;
    }

    private static boolean isChance(Calculation leaf) {
        return leaf instanceof Known known && known.chance();
    }

    /** Whether a leaf is the part that a payer pays. */
    static boolean isPayerShare(Known leaf) {
        return isShare(leaf, leaf.key());
    }

    private static boolean isShare(Calculation leaf, String address) {
        return leaf.unit().equals(Unit.SHARE) && PAYER_SHARE.matcher(address).matches();
    }

    private static Label row(String kind, Label name) {
        return Label.term("doubt.row." + kind, name);
    }

    private static Label said(String kind, Label name) {
        return Label.term("doubt.of." + kind, name);
    }

    private static boolean isPrice(Calculation leaf) {
        return leaf.key().startsWith("prices.") && leaf.unit().isMoney();
    }

    private Optional<Event> event(Calculation leaf) {
        return events.stream()
                .filter(event -> isChance(leaf) && leaf.key().equals("events." + event.id() + "." + CHANCE))
                .findFirst();
    }

    private Optional<Owner> ownerOf(Calculation leaf) {
        return owners.stream().filter(owner -> owner.has(leaf)).findFirst();
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
