package nl.doorbraak.cli.output;

import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.difference.DifferenceWords;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Two returns side by side as a table for people: what differs, and what each difference does to the net. */
public final class DifferenceTable {

    private final Wording wording;

    /** Writes in the language of a wording. */
    public DifferenceTable(Wording wording) {
        this.wording = wording;
    }

    /** The finding, every change, and both nets. */
    public String text(Compared compared) {
        DifferenceWords words = new DifferenceWords(compared, wording);
        Columns columns = new Columns("llllr");
        columns.row(
                "",
                "",
                wording.say(compared.before().called()),
                wording.say(compared.after().called()),
                say("difference.effect"));
        compared.found().changes().forEach(change -> row(columns, words, change));
        if (!words.remainder().isEmpty()) {
            columns.row(say("difference.remainder"), "", "", "", words.remainder());
        }
        columns.row(
                say("difference.net"), "", words.net(compared.before()), words.net(compared.after()), words.total());
        return words.finding() + "\n\n" + columns.text() + "\n"
                + say("difference.order." + compared.kind().id()) + "\n";
    }

    private static void row(Columns columns, DifferenceWords words, Change change) {
        columns.row(words.name(change), words.kind(change), words.was(change), words.is(change), words.effect(change));
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
