package nl.doorbraak.cli.output;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.Specimen;
import tools.jackson.core.JsonGenerator;

/** Returns as JSON, of the form {@code reference/schema/v1/output-return.json}. */
public final class ReturnJson {

    private final Wording wording;
    private final boolean explain;
    private final Optional<DrawSettings> drawing;

    /**
     * Writes in the language of a wording.
     *
     * @param explain whether sentences and sources are written too
     * @param drawing how often the doubt of each is drawn, and from which seed; empty where nobody asks
     */
    public ReturnJson(Wording wording, boolean explain, Optional<DrawSettings> drawing) {
        this.wording = wording;
        this.explain = explain;
        this.drawing = drawing;
    }

    /** All returns, and what they come to together. */
    public String text(List<Computed> returns) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "return/v1");
            json.writeStringProperty("language", wording.language() == Language.DUTCH ? "nl" : "en");
            Json.number(json, "net", Computed.together(returns));
            json.writeArrayPropertyStart("returns");
            returns.forEach(one -> write(json, one));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, Computed computed) {
        Specimen specimen = computed.specimen();
        json.writeStartObject();
        json.writeStringProperty("file", specimen.file());
        json.writeStringProperty("id", specimen.input().id());
        json.writeStringProperty("name", wording.say(specimen.input().name()));
        json.writeStringProperty("kind", specimen.input() instanceof Specimen.Household ? "household" : "sheet");
        Json.number(json, "net", computed.figure(computed.result().net()));
        new ResultJson(wording, explain).write(json, computed);
        drawing.map(settings -> DoubtText.of(computed, settings, wording)).ifPresent(doubt -> doubt.write(json));
        json.writeEndObject();
    }
}
