package nl.doorbraak.cli.output;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;
import tools.jackson.core.JsonGenerator;

/** A projection as JSON, of the form {@code reference/schema/v1/output-projection.json}. */
public final class ProjectionJson {

    private final Wording wording;
    private final boolean explain;

    /**
     * Writes in the language of a wording.
     *
     * @param explain whether sentences and sources are written too
     */
    public ProjectionJson(Wording wording, boolean explain) {
        this.wording = wording;
        this.explain = explain;
    }

    /** The years, the variants, the draws if there are any, and every figure. */
    public String text(Computed computed, Projection projection, Optional<Fan> fan) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "projection/v1");
            json.writeStringProperty("language", wording.language() == Language.DUTCH ? "nl" : "en");
            json.writeStringProperty("file", computed.specimen().file());
            json.writeStringProperty("id", projection.input().id());
            json.writeStringProperty("name", wording.say(projection.name()));
            number(json, "net", projection.net(), computed);
            json.writeArrayPropertyStart("years");
            projection.years().forEach(year -> year(json, year, computed));
            json.writeEndArray();
            json.writeArrayPropertyStart("what-if");
            projection.variants().forEach(variant -> variant(json, variant, computed));
            json.writeEndArray();
            fan.ifPresent(drawn -> FanText.json(json, drawn, projection, wording));
            new ResultJson(wording, explain).write(json, computed);
            json.writeEndObject();
        });
    }

    private static void year(JsonGenerator json, Projection.Year year, Computed computed) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        number(json, "households-in", year.in(), computed);
        number(json, "households-so-far", year.soFar(), computed);
        number(json, "households-with-effect", year.withEffect(), computed);
        number(json, "benefits", year.benefits(), computed);
        number(json, "costs", year.costs(), computed);
        number(json, "full-costs", year.fullCosts(), computed);
        number(json, "net", year.net(), computed);
        number(json, "cumulative", year.cumulative(), computed);
        json.writeEndObject();
    }

    private void variant(JsonGenerator json, Projection.Variant variant, Computed computed) {
        json.writeStartObject();
        json.writeStringProperty("id", variant.whatIf().id());
        json.writeStringProperty("name", wording.say(variant.whatIf().name()));
        number(json, "benefits", variant.benefits(), computed);
        number(json, "costs", variant.costs(), computed);
        number(json, "net", variant.net(), computed);
        Json.number(json, "ratio", variant.ratio().flatMap(computed::figure));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Calculation node, Computed computed) {
        Json.number(json, name, computed.figure(node));
    }
}
