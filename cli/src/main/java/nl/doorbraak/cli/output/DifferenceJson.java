package nl.doorbraak.cli.output;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.difference.DifferenceWords;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Two returns side by side as JSON, of the form {@code reference/schema/v1/output-difference.json}. */
public final class DifferenceJson {

    private final Wording wording;
    private final ExactFigures figures = new ExactFigures();

    /** Writes in the language of a wording. */
    public DifferenceJson(Wording wording) {
        this.wording = wording;
    }

    /** Both sides, every change, and what is left over. */
    public String text(Compared compared) {
        DifferenceWords words = new DifferenceWords(compared, wording);
        return Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "difference/v1");
            json.writeStringProperty("language", wording.language() == Language.DUTCH ? "nl" : "en");
            json.writeStringProperty("kind", compared.kind().id());
            json.writeStringProperty("lens", compared.lens().id());
            json.writeStringProperty("finding", words.finding());
            side(json, "before", compared, compared.before());
            side(json, "after", compared, compared.after());
            Json.number(json, "difference", compared.found().total());
            Json.number(json, "remainder", compared.found().remainder());
            json.writeArrayPropertyStart("changes");
            compared.found().changes().forEach(change -> write(json, change, words));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void side(JsonGenerator json, String name, Compared compared, Compared.Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("name", wording.say(side.called()));
        json.writeStringProperty("id", side.result().input().id());
        json.writeStringProperty(
                "reference-date", side.result().input().referenceDate().toString());
        Json.number(json, "net", figures.of(compared.net(side)).figure());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Change change, DifferenceWords words) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(change));
        json.writeStringProperty("name", words.name(change));
        json.writeStringProperty("was", words.was(change));
        json.writeStringProperty("is", words.is(change));
        switch (change) {
            case Change.Changed(Calculation before, Calculation after, var _) -> {
                figures(json, "before", List.of(before));
                figures(json, "after", List.of(after));
            }
            case Change.Disappeared(var leaves, var _) -> figures(json, "before", leaves);
            case Change.Appeared(var leaves, var _) -> figures(json, "after", leaves);
            case Change.Otherwise _ -> {}
        }
        Json.number(json, "effect", change.effect());
        json.writeEndObject();
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.Changed _ -> "changed";
            case Change.Otherwise _ -> "otherwise";
            case Change.Disappeared _ -> "only-before";
            case Change.Appeared _ -> "only-after";
        };
    }

    private void figures(JsonGenerator json, String name, List<Calculation> nodes) {
        json.writeArrayPropertyStart(name);
        for (Calculation node : nodes) {
            json.writeStartObject();
            json.writeStringProperty("key", node.key());
            json.writeStringProperty("name", wording.say(node.label()));
            json.writeStringProperty("unit", node.unit().code());
            Json.number(json, "figure", figures.of(node).figure());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
