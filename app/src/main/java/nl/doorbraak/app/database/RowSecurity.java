package nl.doorbraak.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses to run as a role that row-level security does not bind: then nothing would be protected, and nobody would notice. */
final class RowSecurity {

    private RowSecurity() {}

    static void require(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(
                        "SELECT current_user, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            if (!role.next() || role.getBoolean(2)) {
                throw new IllegalStateException("The application role must be neither superuser nor BYPASSRLS");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached as the application role", e);
        }
    }
}
