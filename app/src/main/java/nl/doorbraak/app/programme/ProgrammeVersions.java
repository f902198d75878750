package nl.doorbraak.app.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.VersionRows;
import nl.doorbraak.app.form.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of what was filled in for a programme: only ever added to. */
@Component
@Transactional
public class ProgrammeVersions implements Versions<ProgrammeInput> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;
    private final VersionRows<ProgrammeVersion> rows;

    ProgrammeVersions(JdbcClient database) {
        this.database = database;
        this.rows = new VersionRows<>(database, "programme_version", "programme_id", ProgrammeVersions::version);
    }

    @Override
    @Transactional(readOnly = true)
    public ProgrammeVersion current(UUID programmeId) {
        return rows.newest(programmeId).orElseGet(() -> ProgrammeVersion.nothingYet(programmeId));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgrammeVersion> find(UUID programmeId, int number) {
        return number == 0 ? Optional.of(ProgrammeVersion.nothingYet(programmeId)) : rows.find(programmeId, number);
    }

    /** Versions from the newest down, beginning below a number. */
    @Transactional(readOnly = true)
    public List<ProgrammeVersion> before(UUID programmeId, int number, int atMost) {
        return rows.before(programmeId, number, atMost);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgrammeVersion> sent(UUID programmeId, UUID token) {
        return rows.sent(programmeId, token);
    }

    @Override
    public boolean add(UUID programmeId, int base, ProgrammeInput input, UUID token) {
        return database.sql("INSERT INTO programme_version (programme_id, number, content, token)"
                                + " VALUES (?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING")
                        .params(programmeId, base + 1, MAPPER.writeValueAsString(input.entries()), token)
                        .update()
                == 1;
    }

    private static ProgrammeVersion version(VersionRows.Row row) {
        return new ProgrammeVersion(
                row.about(),
                row.number(),
                Optional.of(row.writtenAt()),
                row.writtenBy(),
                new ProgrammeInput(List.of(MAPPER.readValue(row.content(), ProgrammeEntry[].class))));
    }
}
