package nl.doorbraak.app.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the tables to the version of this program, as the owner. */
final class Migration {

    static final String SCHEMA = "doorbraak";
    static final String ASIDE = SCHEMA + "_aside";

    private Migration() {}

    static void migrate(DatabaseAddress address) {
        putBack(address);
        configured(address).load().migrate();
    }

    /** Brings back what stands aside, which is so when tables were being made anew and that was cut off. */
    static void putBack(DatabaseAddress address) {
        execute(address, """
                DO $$ BEGIN
                    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = '%2$s') THEN
                        DROP SCHEMA IF EXISTS %1$s CASCADE;
                        ALTER SCHEMA %2$s RENAME TO %1$s;
                    END IF;
                END $$""".formatted(SCHEMA, ASIDE));
    }

    static void execute(DatabaseAddress address, String statement) {
        JdbcClient.create(new DriverManagerDataSource(address.url(), address.owner(), address.ownerPassword()))
                .sql(statement)
                .update();
    }

    static FluentConfiguration configured(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", address.application()));
    }
}
