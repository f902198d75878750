package nl.doorbraak.app.database.embedded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.doorbraak.app.database.DatabaseAddress;

/** The two roles and the database of the application; the superuser is used for nothing else. */
final class DatabaseRoles {

    static final String OWNER = "doorbraak_owner";
    static final String APPLICATION = "doorbraak_app";

    private DatabaseRoles() {}

    /** Makes the roles and the database as far as they are not there yet. */
    static void prepare(Statement superuser, String database, DatabaseAddress address) throws SQLException {
        if (!exists(superuser, "pg_roles", "rolname", OWNER)) {
            superuser.execute(role(OWNER, "BYPASSRLS", address.ownerPassword()));
        }
        if (!exists(superuser, "pg_roles", "rolname", APPLICATION)) {
            superuser.execute(role(APPLICATION, "NOBYPASSRLS", address.applicationPassword()));
        }
        if (!exists(superuser, "pg_database", "datname", database)) {
            superuser.execute("CREATE DATABASE " + database + " OWNER " + OWNER);
            superuser.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            superuser.execute("GRANT CONNECT ON DATABASE " + database + " TO " + APPLICATION);
        }
    }

    // The password is ours: hexadecimal digits, so it needs no quoting.
    private static String role(String name, String rowSecurity, String password) {
        return "CREATE ROLE " + name + " LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB " + rowSecurity + " PASSWORD '"
                + password + "'";
    }

    private static boolean exists(Statement statement, String catalogue, String column, String name)
            throws SQLException {
        try (ResultSet found =
                statement.executeQuery("SELECT 1 FROM " + catalogue + " WHERE " + column + " = '" + name + "'")) {
            return found.next();
        }
    }
}
