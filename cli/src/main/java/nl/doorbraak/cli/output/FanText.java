package nl.doorbraak.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.FanWords;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** The draws of a projection: low, middle and high of the net up to and including each year. */
final class FanText {

    private static final int CENTS = 2;

    private FanText() {}

    static String table(Fan fan, Projection projection, Wording wording) {
        FigureFormat format = FigureFormat.in(wording.language());
        Columns columns = new Columns("lrrr");
        columns.row(
                wording.say(Label.term("document.column.cumulative")),
                wording.say(Label.term("draws.low")),
                wording.say(Label.term("draws.middle")),
                wording.say(Label.term("draws.high")));
        for (int i = 0; i < fan.cumulative().size(); i++) {
            Optional<Drawn.Figures> drawn = fan.cumulative().get(i).figures();
            columns.row(
                    String.valueOf(projection.years().get(i).year()),
                    shown(drawn.map(Drawn.Figures::p5), format),
                    shown(drawn.map(Drawn.Figures::p50), format),
                    shown(drawn.map(Drawn.Figures::p95), format));
        }
        String chance = FanWords.chance(fan)
                .map(share -> format.asStated(share, Unit.SHARE))
                .orElse("–");
        String text = '\n' + columns.text() + wording.say(Label.term("draws.chance-of-positive")) + ": " + chance + " ("
                + FanWords.howMany(fan, wording) + ")\n";
        return text
                + String.join(
                        "",
                        FanWords.notes(fan, wording).stream()
                                .map(note -> note + '\n')
                                .toList());
    }

    private static String shown(Optional<Double> figure, FigureFormat format) {
        return figure.map(value -> format.onScreen(rounded(value, CENTS), Unit.EURO))
                .orElse("–");
    }

    static void json(JsonGenerator json, Fan fan, Projection projection, Wording wording) {
        json.writeName("draws");
        json.writeStartObject();
        json.writeNumberProperty("count", fan.settings().draws());
        json.writeNumberProperty("seed", fan.settings().seed());
        Json.number(json, "chance-of-positive", FanWords.chance(fan));
        json.writeArrayPropertyStart("notes");
        FanWords.notes(fan, wording).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("cumulative");
        for (int i = 0; i < fan.cumulative().size(); i++) {
            Optional<Drawn.Figures> drawn = fan.cumulative().get(i).figures();
            json.writeStartObject();
            json.writeNumberProperty("year", projection.years().get(i).year());
            Json.number(json, "p5", drawn.map(figures -> rounded(figures.p5(), CENTS)));
            Json.number(json, "p50", drawn.map(figures -> rounded(figures.p50(), CENTS)));
            Json.number(json, "p95", drawn.map(figures -> rounded(figures.p95(), CENTS)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }
}
