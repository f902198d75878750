package nl.doorbraak.app.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to the version of this program, as the owner. */
final class Migration {

    static final String SCHEMA = "doorbraak";

    private Migration() {}

    static void migrate(DatabaseAddress address) {
        configured(address).load().migrate();
    }

    static FluentConfiguration configured(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", address.application()));
    }
}
