package nl.doorbraak.app.casefile;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How what was filled in is kept in a version. */
final class ReturnJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReturnJson() {}

    static String write(ReturnInput input) {
        return MAPPER.writeValueAsString(input.entries());
    }

    static ReturnInput read(String json) {
        return new ReturnInput(List.of(MAPPER.readValue(json, Entry[].class)));
    }
}
