package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** That what is there now counts as stopped where nothing was said about after: never a silent saving. */
final class NoticeOnAfter {
    private NoticeOnAfter() {}

    /** Whoever means that something stops, says so with a line after of the same item and person, at 0. */
    static Optional<Notice> of(List<Line> lines) {
        List<Line> unsaid = lines.stream()
                .filter(line -> line.scenario() == Scenario.NOW)
                .filter(line -> lines.stream().noneMatch(other -> follows(line, other)))
                .toList();
        return unsaid.stream()
                .map(Line::name)
                .reduce((one, other) -> Label.term("notice.and", one, other))
                .map(names -> new Notice(
                        Notice.Kind.NOTHING_AFTER,
                        message(unsaid.size(), names),
                        unsaid.stream().map(Line::id).toList()));
    }

    private static boolean follows(Line now, Line other) {
        return other.scenario() == Scenario.AFTER
                && other.person().equals(now.person())
                && (item(now).isPresent()
                        ? item(now).equals(item(other))
                        : other.name().equals(now.name()));
    }

    private static Optional<String> item(Line line) {
        return line.amount().listed().map(price -> price.item()).map(PriceItem::id);
    }

    private static Label message(int count, Label names) {
        return count == 1
                ? Label.term("notice.nothing-after.one", names)
                : Label.term("notice.nothing-after", Said.number(count), names);
    }
}
