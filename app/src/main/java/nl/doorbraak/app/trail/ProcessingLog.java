package nl.doorbraak.app.trail;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit trail in the form of the Dutch standard <i>Logboek dataverwerkingen</i>: one JSON object a line for each act, with
 * pseudonyms. Source of the form: Logius, Logboek dataverwerkingen, component Logboek, interface.
 */
public final class ProcessingLog {

    private static final String ENTRIES = "SELECT e.entry_id, e.at, e.act, e.part, e.purpose, e.user_pseudonym,"
            + " coalesce(l.pseudonym, e.case_pseudonym) AS case_pseudonym, coalesce(l.place, 0) AS place,"
            + " e.programme_pseudonym, e.about_pseudonym"
            + " FROM log_entry e LEFT JOIN LATERAL unnest(e.case_pseudonyms) WITH ORDINALITY AS l(pseudonym, place) ON true"
            + " WHERE e.at >= ? AND e.at < ? ORDER BY e.entry_id, place";
    private static final String ACTIVITY = "urn:doorbraak:processing:";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JdbcClient owner;
    private final JsonMapper json = JsonMapper.shared();

    /** The log in a database, read as its owner. */
    public ProcessingLog(JdbcClient owner) {
        this.owner = owner;
    }

    private record Entry(
            long id,
            long place,
            Instant at,
            String act,
            String part,
            @Nullable String purpose,
            @Nullable UUID user,
            @Nullable UUID household,
            @Nullable UUID programme,
            @Nullable UUID about) {

        static Entry of(ResultSet row, int number) throws SQLException {
            return new Entry(
                    row.getLong("entry_id"),
                    row.getLong("place"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("act"),
                    row.getString("part"),
                    row.getString("purpose"),
                    row.getObject("user_pseudonym", UUID.class),
                    row.getObject("case_pseudonym", UUID.class),
                    row.getObject("programme_pseudonym", UUID.class),
                    row.getObject("about_pseudonym", UUID.class));
        }
    }

    /**
     * Writes the acts of a period and gives the number of lines: a list is one for each case it showed.
     *
     * @param from the first moment of it
     * @param until the first moment after it
     */
    public long write(Instant from, Instant until, PrintWriter output) {
        try (Stream<Entry> entries = owner
                .sql(ENTRIES)
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query(Entry::of)
                .stream()) {
            return entries.peek(entry -> output.println(json.writeValueAsString(span(entry))))
                    .count();
        }
    }

    // Each entry is one action of its own: a trace of one span, or of one for each case a list showed.
    private Map<String, Object> span(Entry entry) {
        String at = MOMENT.format(entry.at());
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("trace_id", HexFormat.of().formatHex(bytes(16, entry.id())));
        span.put("span_id", HexFormat.of().formatHex(bytes(8, entry.place() << 48 | entry.id())));
        span.put("status", entry.act().endsWith("refused") ? "Unset" : "Ok");
        span.put("name", entry.act() + " " + entry.part());
        span.put("start_time", at);
        span.put("end_time", at);
        span.put("resource", Map.of("attributes", Map.of("service.name", "doorbraak")));
        span.put("attributes", attributes(entry));
        return span;
    }

    private static Map<String, Object> attributes(Entry entry) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(
                "dpl.core.processing_activity_id", ACTIVITY + Objects.requireNonNullElse(entry.purpose(), "none"));
        subject(attributes, entry.about(), "user");
        subject(attributes, entry.household(), "household");
        if (entry.programme() != null) {
            attributes.put("doorbraak.programme", entry.programme().toString());
        }
        if (entry.user() != null) {
            attributes.put("user.id", entry.user().toString());
        }
        return attributes;
    }

    private static void subject(Map<String, Object> attributes, @Nullable UUID subject, String kind) {
        if (subject != null) {
            attributes.put("dpl.core.data_subject_id", subject.toString());
            attributes.put("dpl.core.data_subject_id_type", "urn:doorbraak:" + kind + "-pseudonym");
        }
    }

    private static byte[] bytes(int length, long id) {
        return ByteBuffer.allocate(length).putLong(length - Long.BYTES, id).array();
    }
}
