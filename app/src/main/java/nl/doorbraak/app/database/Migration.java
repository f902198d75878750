package nl.doorbraak.app.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables to the version of this program, as the owner. */
final class Migration {

    static final String SCHEMA = "doorbraak";

    private Migration() {}

    static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", address.application()))
                .load()
                .migrate();
    }
}
