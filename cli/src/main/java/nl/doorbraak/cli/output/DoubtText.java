package nl.doorbraak.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.sensitivity.Switch;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;
import tools.jackson.core.JsonGenerator;

/** How sure the net of a case or a sheet is: the draws, each doubtful figure at its two ends, and where the net turns. */
record DoubtText(Doubt doubt, DoubtWords words, Wording wording) {

    private static final int CENTS = 2;

    /** The doubt of a return, that of a household through its own lens. */
    static DoubtText of(Computed computed, DrawSettings settings, Wording wording) {
        Doubt doubt = Doubt.of(computed.result(), settings);
        return new DoubtText(doubt, new DoubtWords(doubt, wording), wording);
    }

    String table() {
        StringBuilder text = new StringBuilder("\n");
        words.told().forEach(said -> text.append(said).append('\n'));
        doubt.figures()
                .ifPresent(drawn -> text.append(say("doubt.chance"))
                        .append(": ")
                        .append(words.chance(drawn))
                        .append(" (")
                        .append(words.howMany())
                        .append(")\n"));
        if (!doubt.hasNoRange()) {
            text.append('\n').append(tornado()).append('\n');
        }
        words.usual().ifPresent(said -> text.append(said).append('\n'));
        doubt.turns().forEach(turn -> text.append(words.turn(turn).sentence()).append('\n'));
        return text.toString();
    }

    private String tornado() {
        Columns columns = new Columns("llrr");
        columns.row(
                words.finding(),
                say("spreadsheet.column.range"),
                say("doubt.tornado.at-low"),
                say("doubt.tornado.at-high"));
        for (Swing swing : doubt.tornado().swings()) {
            columns.row(
                    words.name(swing.leaf()),
                    words.range(swing.leaf()),
                    words.net(swing.atLow()),
                    words.net(swing.atHigh()));
        }
        return columns.text();
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("doubt");
        json.writeNumberProperty("count", doubt.settings().draws());
        json.writeNumberProperty("seed", doubt.settings().seed());
        Optional<Drawn.Figures> drawn = doubt.figures();
        Json.number(json, "p5", drawn.map(figures -> rounded(figures.p5())));
        Json.number(json, "p50", drawn.map(figures -> rounded(figures.p50())));
        Json.number(json, "p95", drawn.map(figures -> rounded(figures.p95())));
        Json.number(json, "chance-of-positive", drawn.map(figures -> BigDecimal.valueOf(figures.chanceOfPositive())));
        json.writeArrayPropertyStart("notes");
        words.told().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("tornado");
        doubt.tornado().swings().forEach(swing -> write(json, swing));
        json.writeEndArray();
        json.writeArrayPropertyStart("switching");
        doubt.turns().forEach(turn -> write(json, turn));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Swing swing) {
        json.writeStartObject();
        json.writeStringProperty("key", swing.leaf().key());
        json.writeStringProperty("name", words.name(swing.leaf()));
        json.writeStringProperty("range", words.range(swing.leaf()));
        Json.number(json, "net-at-low", swing.atLow().figure());
        Json.number(json, "net-at-high", swing.atHigh().figure());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Turn turn) {
        json.writeStartObject();
        json.writeStringProperty("key", turn.values().leaf().key());
        json.writeStringProperty("sentence", words.turn(turn).sentence());
        json.writeArrayPropertyStart("figures");
        turn.values().switches().stream()
                .filter(Switch.At.class::isInstance)
                .forEach(found -> json.writeNumber(found.from()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
