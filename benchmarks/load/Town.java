import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database of a started application, reached by its settings file. */
record Town(Path data) {

    /** Fills it with 100,000 made-up cases. */
    void fill(Path script) throws IOException, SQLException {
        try (var owner = connect("doorbraak_owner");
                var statement = owner.createStatement()) {
            statement.execute(Files.readString(script));
        }
    }

    /** A connection as one of the two roles. */
    Connection connect(String role) throws IOException, SQLException {
        Properties values = new Properties();
        try (InputStream file = Files.newInputStream(data.resolve("database.properties"))) {
            values.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + values.getProperty("port") + "/doorbraak?currentSchema=doorbraak",
                role,
                values.getProperty("password." + role));
    }
}
