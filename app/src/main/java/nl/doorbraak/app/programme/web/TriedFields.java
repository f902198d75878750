package nl.doorbraak.app.programme.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.app.programme.Stress;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import org.springframework.web.util.UriUtils;

/** What a reader typed to try out: percentages of at most a hundred. */
record TriedFields(Map<String, String> typed, Stress stress, Map<String, Label> problems) {

    private static final List<String> FIELDS = List.of("toch", "terugval", "instroom", "besparing");

    static TriedFields of(Map<String, String> sent, Language language) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, BigDecimal> read = new LinkedHashMap<>();
        Map<String, Label> problems = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = sent.getOrDefault(field, "").strip();
            typed.put(field, text);
            try {
                String share = Reading.PERCENTAGE.read(text, language);
                if (!share.isEmpty()) {
                    read.put(field, new BigDecimal(share));
                }
            } catch (Reading.Unreadable e) {
                problems.put(field, e.problem());
            }
        }
        Stress stress = new Stress(
                Optional.ofNullable(read.get("toch")),
                Optional.ofNullable(read.get("terugval")),
                Optional.ofNullable(read.get("instroom")),
                Optional.ofNullable(read.get("besparing")));
        return new TriedFields(typed, stress, problems);
    }

    /** What is tried, as the rest of an address. */
    String query() {
        StringBuilder query = new StringBuilder();
        typed.forEach((field, text) -> {
            if (!text.isEmpty() && !problems.containsKey(field)) {
                query.append('&').append(field).append('=').append(UriUtils.encode(text, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
