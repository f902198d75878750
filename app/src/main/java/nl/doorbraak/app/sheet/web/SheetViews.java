package nl.doorbraak.app.sheet.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.doubt.DoubtViews;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Results;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.figure.Varying;
import nl.doorbraak.app.sheet.SheetAddresses;
import nl.doorbraak.app.sheet.SheetKind;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.wording.Language;

/** Makes what the page of a sheet shows of its result. */
final class SheetViews {

    /** What follows from a sheet, in the order in which it is shown. */
    private static final List<String> KEYS = List.of(
            "net.full-cost",
            "ratio",
            "break-even.business-as-usual",
            "per-case.benefits",
            "per-case.costs",
            "break-even.cases");

    private final SheetReturn result;
    private final SheetAddresses addresses;
    private final Language language;
    private final Figures figures;

    SheetViews(SheetReturn result, SheetAddresses addresses, Language language) {
        this.result = result;
        this.addresses = addresses;
        this.language = language;
        this.figures = Figures.of(result, language, addresses::figure);
    }

    SheetView view() {
        return new SheetView(
                Results.of(
                        result,
                        figures,
                        language.locale(),
                        remarks -> remarks.inWords(result.input().notInEuros()).toList()),
                figures.amount(known("benefits")),
                figures.amount(known("costs")),
                keys(),
                new DoubtViews(Doubt.of(result), figures).view(figures.say("doubt.lead.sheet")));
    }

    /** What always follows from a sheet, and then the key figures somebody added. */
    private List<SheetView.Key> keys() {
        return Stream.concat(KEYS.stream(), result.input().keyFigures().stream().map(KeyFigure::id))
                .flatMap(this::key)
                .toList();
    }

    private Stream<SheetView.Key> key(String address) {
        return Optional.ofNullable(result.figures().get(address)).stream()
                .map(node -> new SheetView.Key(figures.name(node.label()), figures.amount(node)));
    }

    /** What an effect group, a cost or a key figure comes to. */
    AmountView amount(SheetKind kind, String id) {
        String room = switch (kind) {
            case EFFECT -> "effects.";
            case COST -> "costs.";
            case NAME, HEAD, KEY -> "";
        };
        return figures.amount(known(room + id));
    }

    /** How many an effect group or a cost is of, in the words of the calculation; empty text where it is one thing. */
    String many(boolean effect, String id) {
        String whole =
                known(effect ? "effects." + id + ".gross" : "costs." + id).key();
        return Stream.of("quantity", "per")
                .flatMap(part -> figures.find(whole + "." + part).stream())
                .map(figures::named)
                .collect(Collectors.joining(" ÷ "));
    }

    /** A part of a key figure, in the words of the calculation: the first is divided by the second. */
    String part(String id, int place) {
        return figures.named(known(id).parts().get(place));
    }

    Unfolding unfolding() {
        return new Unfolding(figures, Footnotes.NONE, language, Varying.of(result), addresses.page());
    }

    private Calculation known(String address) {
        return Objects.requireNonNull(result.figures().get(address), address);
    }
}
