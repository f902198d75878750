package nl.doorbraak.cli.output;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.Published;

/** What a paper prints beside what follows, as a table for people. */
final class PublishedTable {

    private final Wording wording;
    private final FigureFormat format;

    PublishedTable(Wording wording) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
    }

    /** The table between empty lines; nothing where nothing is printed. */
    String text(Computed computed) {
        if (computed.specimen().published().isEmpty()) {
            return "";
        }
        Columns columns = new Columns("lrrl");
        columns.row("", say("cli.printed"), say("cli.computed"), "");
        for (Published printed : computed.specimen().published()) {
            Unit unit = computed.unitAt(printed.figure());
            columns.row(
                    computed.labelAt(printed.figure()).map(wording::say).orElse(printed.figure()),
                    shown(printed.printed(), unit),
                    shown(computed.at(printed.figure()), unit),
                    say("cli.reproduces." + Ids.of(printed.reproduces())));
        }
        return '\n' + columns.text() + '\n';
    }

    private String shown(Optional<BigDecimal> figure, Unit unit) {
        return figure.map(value -> format.onScreen(value, unit)).orElse("–");
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
