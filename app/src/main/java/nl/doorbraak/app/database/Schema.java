package nl.doorbraak.app.database;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The tables of a database as a whole, for commands beside the application. */
public final class Schema {

    private final DatabaseAddress address;

    /** The schema of a database, used as its owner; what a making anew that was cut off had set aside is back. */
    public Schema(DatabaseAddress address) {
        this.address = address;
        Migration.putBack(address);
    }

    /** Whether there are tables. */
    public boolean isThere() {
        return current() != null;
    }

    /**
     * The version of the tables.
     *
     * @throws NullPointerException when there are none
     */
    public String version() {
        return Objects.requireNonNull(current(), "no tables").getVersion().getVersion();
    }

    /** Whether this program can make tables of a version. */
    public boolean knows(String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .anyMatch(each -> asked.equals(each.getVersion()));
    }

    /**
     * Makes empty tables of a version and fills them; what there was is thrown away when that succeeds and is back when it does not.
     *
     * @param filling what fills them
     */
    public void makeAnew(String version, Runnable filling) {
        if (isThere()) {
            execute("ALTER SCHEMA " + Migration.SCHEMA + " RENAME TO " + Migration.ASIDE);
        }
        boolean filled = false;
        try {
            flyway(MigrationVersion.fromVersion(version)).migrate();
            filling.run();
            filled = true;
        } finally {
            if (!filled) {
                execute("DROP SCHEMA IF EXISTS " + Migration.SCHEMA + " CASCADE");
                Migration.putBack(address);
            }
        }
        execute("DROP SCHEMA IF EXISTS " + Migration.ASIDE + " CASCADE");
    }

    /** Brings the tables to the version of this program. */
    public void migrate() {
        Migration.migrate(address);
    }

    private void execute(String statement) {
        Migration.execute(address, statement);
    }

    private @Nullable MigrationInfo current() {
        return flyway(MigrationVersion.LATEST).info().current();
    }

    private Flyway flyway(MigrationVersion target) {
        return Migration.configured(address).target(target).load();
    }
}
