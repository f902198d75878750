package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of the events of a case: each has one chance, whichever of its lines one asks. */
final class EventChecks {

    private final Problems problems;
    private final HouseholdCase household;

    EventChecks(Problems problems, HouseholdCase household) {
        this.problems = problems;
        this.household = household;
    }

    void check(CorrectionChecks corrections) {
        problems.ids("events", ids());
        household.events().forEach(event -> {
            problems.share(event.id(), "chance", event.chance());
            corrections.oneDoubt(event.id(), "chance", event.chance());
        });
        household.lines().forEach(line -> line.event().ifPresent(id -> line(line, id)));
        household.lines().stream()
                .filter(line -> ids().contains(line.id()) && !line.event().equals(Optional.of(line.id())))
                .forEach(line -> problems.add(
                        line.id(), "event", said(line.event()), "expected.own-event", Label.verbatim(line.id())));
    }

    private void line(Line line, String id) {
        household
                .eventOf(line)
                .ifPresentOrElse(
                        event -> line.chance()
                                .filter(own -> !own.saysTheSame(event.chance()))
                                .ifPresent(own -> contradicts(line, own, event)),
                        () -> unknown(line, id));
    }

    private void unknown(Line line, String id) {
        List<String> known = ids();
        problems.add(new Problem(
                line.id(),
                "event",
                Label.verbatim(id),
                known.isEmpty()
                        ? Label.term("expected.no-event")
                        : Label.term("expected.event", Label.verbatim(String.join(", ", known))),
                Nearest.of(id, known)));
    }

    private void contradicts(Line line, Stated own, Event event) {
        problems.add(line.id(), "chance", said(own), "expected.chance-of-event", event.name(), said(event.chance()));
    }

    private List<String> ids() {
        return household.events().stream().map(Event::id).toList();
    }

    private static Label said(Optional<String> event) {
        return event.map(Label::verbatim).orElse(Label.term("found.nothing"));
    }

    private static Label said(Stated chance) {
        Label figure = Said.figure(chance.figure(), Unit.SHARE);
        return chance.range().map(range -> said(figure, range)).orElse(figure);
    }

    private static Label said(Label figure, Range range) {
        return Label.term(
                "found.with-range",
                figure,
                Said.figure(range.low(), Unit.SHARE),
                Said.figure(range.high(), Unit.SHARE));
    }
}
