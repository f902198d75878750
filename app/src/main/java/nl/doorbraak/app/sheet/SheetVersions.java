package nl.doorbraak.app.sheet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.VersionRows;
import nl.doorbraak.app.form.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of what was filled in on a sheet: only ever added to. */
@Component
@Transactional
public class SheetVersions implements Versions<SheetInput> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;
    private final VersionRows<SheetVersion> rows;
    private final Clock clock;

    SheetVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rows = new VersionRows<>(database, "programme_sheet_version", "sheet_id", SheetVersions::version);
    }

    @Override
    @Transactional(readOnly = true)
    public SheetVersion current(UUID sheetId) {
        return begun(sheetId).in(rows.newest(sheetId).orElseGet(() -> SheetVersion.nothingYet(sheetId)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SheetVersion> find(UUID sheetId, int number) {
        Optional<SheetVersion> found =
                number == 0 ? Optional.of(SheetVersion.nothingYet(sheetId)) : rows.find(sheetId, number);
        return found.map(begun(sheetId)::in);
    }

    /** Versions from the newest down, beginning below a number. */
    @Transactional(readOnly = true)
    public List<SheetVersion> before(UUID sheetId, int number, int atMost) {
        Begun begun = begun(sheetId);
        return rows.before(sheetId, number, atMost).stream().map(begun::in).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SheetVersion> sent(UUID sheetId, UUID token) {
        return rows.sent(sheetId, token);
    }

    @Override
    public boolean add(UUID sheetId, int base, SheetInput input, UUID token) {
        return database.sql("INSERT INTO programme_sheet_version (sheet_id, programme_id, number, content, token)"
                                + " SELECT sheet_id, programme_id, ?, ?::jsonb, ? FROM programme_sheet"
                                + " WHERE sheet_id = ? ON CONFLICT DO NOTHING")
                        .params(base + 1, MAPPER.writeValueAsString(input.entries()), token, sheetId)
                        .update()
                == 1;
    }

    /**
     * The name a sheet was begun with, which is that of every version from before somebody gave it another.
     *
     * @param name empty where the sheet is not there for who asks
     */
    private record Begun(Optional<SheetEntry> name) {

        SheetVersion in(SheetVersion version) {
            return name.map(version.input()::named).map(version::with).orElse(version);
        }
    }

    private Begun begun(UUID sheetId) {
        return new Begun(database.sql("SELECT name, opened_at FROM programme_sheet WHERE sheet_id = ?")
                .param(sheetId)
                .query((row, number) -> new SheetEntry(
                        SheetKind.NAME.id(),
                        SheetKind.NAME,
                        Map.of(SheetField.NAME, row.getString("name")),
                        row.getObject("opened_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate(),
                        Optional.empty()))
                .optional());
    }

    private static SheetVersion version(VersionRows.Row row) {
        return new SheetVersion(
                row.about(),
                row.number(),
                Optional.of(row.writtenAt()),
                row.writtenBy(),
                new SheetInput(List.of(MAPPER.readValue(row.content(), SheetEntry[].class))));
    }
}
