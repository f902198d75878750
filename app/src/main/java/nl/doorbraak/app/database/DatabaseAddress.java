package nl.doorbraak.app.database;

/**
 * Where the database is, and the two roles that use it: the owner migrates, the application does everything else.
 *
 * @param url JDBC URL of a PostgreSQL database
 */
public record DatabaseAddress(
        String url, String owner, String ownerPassword, String application, String applicationPassword) {

    /** The address without the passwords, so that none reaches a log. */
    @Override
    public String toString() {
        return url;
    }
}
