package nl.doorbraak.cli.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.Published;
import tools.jackson.core.JsonGenerator;

/** What every result has, as JSON: figures, notices, printed beside computed, and when explained the sources. */
final class ResultJson {

    private final Wording wording;
    private final boolean explain;

    ResultJson(Wording wording, boolean explain) {
        this.wording = wording;
        this.explain = explain;
    }

    void write(JsonGenerator json, Computed computed) {
        figures(json, computed);
        notices(json, computed.result().notices());
        published(json, computed);
        if (explain) {
            sources(json, computed);
        }
    }

    private void figures(JsonGenerator json, Computed computed) {
        json.writeArrayPropertyStart("figures");
        for (Map.Entry<String, Calculation> figure : computed.result().figures().entrySet()) {
            figure(json, figure.getKey(), figure.getValue(), computed.figures());
        }
        json.writeEndArray();
    }

    private void figure(JsonGenerator json, String key, Calculation node, ExactFigures figures) {
        Outcome outcome = figures.of(node);
        json.writeStartObject();
        json.writeStringProperty("key", key);
        json.writeStringProperty("name", wording.say(node.label()));
        json.writeStringProperty("unit", node.unit().code());
        Json.number(json, "figure", outcome.figure());
        if (outcome instanceof Outcome.Unquantified none) {
            json.writeStringProperty("why", FigureFormat.in(wording.language()).reasons(none.reasons()));
        }
        if (explain) {
            json.writeStringProperty(
                    "sentence", new Sentences(figures, wording).of(node).text());
        }
        Evidence evidence = Evidence.of(node);
        evidence.status().ifPresent(status -> json.writeStringProperty("evidence", Ids.of(status)));
        json.writeBooleanProperty("assumption", evidence.assumption());
        json.writeEndObject();
    }

    private void notices(JsonGenerator json, List<Notice> notices) {
        json.writeArrayPropertyStart("notices");
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringProperty("kind", Ids.of(notice.kind()));
            json.writeStringProperty("message", wording.say(notice.message()));
            json.writeArrayPropertyStart("about");
            notice.about().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void published(JsonGenerator json, Computed computed) {
        json.writeArrayPropertyStart("published");
        for (Published printed : computed.specimen().published()) {
            Optional<BigDecimal> figure = computed.at(printed.figure());
            json.writeStartObject();
            json.writeStringProperty("figure", printed.figure());
            Json.number(json, "printed", printed.printed());
            Json.number(json, "computed", figure);
            json.writeStringProperty("reproduces", Ids.of(printed.reproduces()));
            printed.why().ifPresent(why -> json.writeStringProperty("why", wording.say(why)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sources(JsonGenerator json, Computed computed) {
        json.writeArrayPropertyStart("sources");
        for (Source source : new Sources(wording).of(computed.result().net())) {
            json.writeStartObject();
            json.writeStringProperty("name", source.label());
            json.writeStringProperty("figure", source.figure());
            json.writeStringProperty("source", source.source());
            json.writeStringProperty("price-year", source.priceYear());
            json.writeStringProperty("evidence", source.evidence());
            json.writeBooleanProperty("assumption", source.assumption());
            source.restsOn().ifPresent(ground -> json.writeStringProperty("rests-on", ground));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
