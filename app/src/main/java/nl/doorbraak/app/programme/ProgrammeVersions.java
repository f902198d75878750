package nl.doorbraak.app.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of what was filled in for a programme: only ever added to. */
@Component
@Transactional
public class ProgrammeVersions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SELECT = "SELECT v.programme_id, v.number, v.content, v.written_at, u.name AS writer"
            + " FROM programme_version v JOIN app_user u ON u.user_id = v.written_by WHERE v.programme_id = ? ";

    private final JdbcClient database;

    ProgrammeVersions(JdbcClient database) {
        this.database = database;
    }

    /** The newest version; one with nothing in it when there is none yet. */
    @Transactional(readOnly = true)
    public ProgrammeVersion current(UUID programmeId) {
        return database.sql(SELECT + "ORDER BY v.number DESC LIMIT 1")
                .param(programmeId)
                .query(ProgrammeVersions::row)
                .optional()
                .orElseGet(() -> ProgrammeVersion.nothingYet(programmeId));
    }

    /** One version; number 0 is the one with nothing in it. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeVersion> find(UUID programmeId, int number) {
        if (number == 0) {
            return Optional.of(ProgrammeVersion.nothingYet(programmeId));
        }
        return database.sql(SELECT + "AND v.number = ?")
                .params(programmeId, number)
                .query(ProgrammeVersions::row)
                .optional();
    }

    /** Versions from the newest down, beginning below a number. */
    @Transactional(readOnly = true)
    public List<ProgrammeVersion> before(UUID programmeId, int number, int atMost) {
        return database.sql(SELECT + "AND v.number < ? ORDER BY v.number DESC LIMIT ?")
                .params(programmeId, number, atMost)
                .query(ProgrammeVersions::row)
                .list();
    }

    /** The version that was made by sending a form with this token. */
    @Transactional(readOnly = true)
    Optional<ProgrammeVersion> sent(UUID programmeId, UUID token) {
        return database.sql(SELECT + "AND v.token = ?")
                .params(programmeId, token)
                .query(ProgrammeVersions::row)
                .optional();
    }

    /** Adds the version after {@code base}; does nothing and says so when somebody else already made that one. */
    boolean add(UUID programmeId, int base, ProgrammeInput input, UUID token) {
        return database.sql("INSERT INTO programme_version (programme_id, number, content, token)"
                                + " VALUES (?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING")
                        .params(programmeId, base + 1, MAPPER.writeValueAsString(input.entries()), token)
                        .update()
                == 1;
    }

    private static ProgrammeVersion row(ResultSet row, int number) throws SQLException {
        return new ProgrammeVersion(
                row.getObject("programme_id", UUID.class),
                row.getInt("number"),
                Optional.of(row.getObject("written_at", OffsetDateTime.class).toInstant()),
                row.getString("writer"),
                new ProgrammeInput(List.of(MAPPER.readValue(row.getString("content"), ProgrammeEntry[].class))));
    }
}
