package nl.doorbraak.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Where the database is, and the two roles that use it: the owner migrates, the application does everything else.
 *
 * @param url JDBC URL of a PostgreSQL database
 */
public record DatabaseAddress(
        String url, String owner, String ownerPassword, String application, String applicationPassword) {

    /** The schema that holds the tables. */
    public String schema() {
        return Migration.SCHEMA;
    }

    /** The database as its owner, who is not bound by row-level security: a connection for each question, for rare work only. */
    public DataSource asOwner() {
        DriverManagerDataSource source = new DriverManagerDataSource(url, owner, ownerPassword);
        source.setSchema(Migration.SCHEMA);
        return source;
    }

    /** The database as its owner on one connection, for work of many steps; whoever asks for it destroys it. */
    public SingleConnectionDataSource asOwnerOnce() {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(url, owner, ownerPassword, true);
        connection.setSchema(Migration.SCHEMA);
        return connection;
    }

    /** The address without the passwords, so that none reaches a log. */
    @Override
    public String toString() {
        return url;
    }
}
