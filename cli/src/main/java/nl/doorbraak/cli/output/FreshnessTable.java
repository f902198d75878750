package nl.doorbraak.cli.output;

import java.util.stream.Collectors;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.Freshness;
import nl.doorbraak.files.reference.Ids;

/** How fresh each value is, as a table for people, with the doubts counted below it. */
public final class FreshnessTable {

    private final Wording wording;

    /** Writes in the language of a wording. */
    public FreshnessTable(Wording wording) {
        this.wording = wording;
    }

    /** All values, oldest first. */
    public String text(Freshness freshness) {
        Columns columns = new Columns("lrll");
        columns.row(say("cli.fresh.value"), say("cli.fresh.years"), say("cli.fresh.source"), say("cli.fresh.doubt"));
        freshness
                .values()
                .forEach(value -> columns.row(
                        value.id(),
                        String.valueOf(value.years()),
                        value.source(),
                        value.doubts().stream()
                                .map(doubt -> say("cli.doubt." + Ids.of(doubt)))
                                .collect(Collectors.joining(", "))));
        return columns.text() + summary(freshness);
    }

    private String summary(Freshness freshness) {
        StringBuilder text = new StringBuilder("\n");
        for (Freshness.Doubt doubt : Freshness.Doubt.values()) {
            Label count = Label.verbatim(String.valueOf(freshness.count(doubt)));
            text.append(wording.say(Label.term("cli.doubts", count, Label.term("cli.doubt." + Ids.of(doubt)))))
                    .append('\n');
        }
        return text.toString();
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
