package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbraak.app.form.Filling;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;

/** Filling in a sheet: what the engine refuses is said beside the field that brings it about. */
@Component
public class SheetFilling extends Filling<SheetKind, SheetField, SheetEntry, SheetInput> {

    /** Where a problem of the engine stands when the form has no field of the same name. */
    private static final Map<String, List<SheetField>> PLACES = Map.of(
            "price", List.of(CONTAINS, PRICE_ITEM, DATE),
            "quantity", List.of(COUNT),
            "persistence", List.of(RELAPSE),
            "payers", List.of(PAYER),
            "figure", List.of(PER_OF, CASES),
            "unit", List.of(KEY_UNIT));

    private final SheetReturns returns;
    private final PriceList prices;
    private final Clock clock;

    SheetFilling(SheetVersions versions, SheetReturns returns, PriceList prices, Clock clock) {
        super(versions);
        this.returns = returns;
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    protected SheetEntry entry(
            Form<SheetKind, SheetField> form,
            SheetInput current,
            Optional<SheetEntry> theirs,
            Map<SheetField, String> merged) {
        LocalDate today = LocalDate.now(clock);
        String item = merged.getOrDefault(PRICE_ITEM, "");
        Optional<PriceSnapshot> price = PriceSnapshot.kept(
                theirs.filter(entry -> entry.is(PRICE_ITEM, item)).flatMap(SheetEntry::price),
                prices,
                item,
                SheetPlan.date(current, today));
        return new SheetEntry(form.id(), form.kind(), merged, today, price);
    }

    @Override
    protected Map<SheetField, Label> problems(
            Form<SheetKind, SheetField> form, SheetEntry entry, Map<SheetField, Label> unreadable, SheetInput current) {
        return SheetCheck.of(entry, unreadable);
    }

    @Override
    protected Optional<SheetEntry> sound(SheetEntry entry, Set<SheetField> wrong, SheetInput current) {
        return Optional.of(new SheetEntry(
                        entry.id(), entry.kind(), entry.fieldsWithout(wrong), entry.statedOn(), entry.price()))
                .filter(SheetPlan::canTake);
    }

    @Override
    protected Map<SheetField, Label> problemsOfVersion(SheetEntry entry, SheetInput current, SheetInput next) {
        List<Problem> before = returns.problems(current);
        Map<SheetField, Label> problems = new LinkedHashMap<>();
        returns.problems(next).stream()
                .filter(problem -> problem.subject().equals(entry.id()) || !before.contains(problem))
                .forEach(problem -> problems.putIfAbsent(field(problem, entry.kind()), said(problem, entry, next)));
        return problems;
    }

    /** The problem, with the name of what it is about where that is another thing than the form is about. */
    private static Label said(Problem problem, SheetEntry entry, SheetInput input) {
        return input.find(problem.subject())
                .filter(other -> !other.id().equals(entry.id()))
                .map(other ->
                        Label.term("casefile.problem.elsewhere", Label.verbatim(other.text(NAME)), problem.message()))
                .orElse(problem.message());
    }

    private static SheetField field(Problem problem, SheetKind kind) {
        List<SheetField> asked = kind.fields();
        return Stream.concat(
                        asked.stream().filter(field -> field.id().equals(problem.field())),
                        PLACES.getOrDefault(problem.field(), List.of()).stream().filter(asked::contains))
                .findFirst()
                .orElse(asked.getFirst());
    }
}
