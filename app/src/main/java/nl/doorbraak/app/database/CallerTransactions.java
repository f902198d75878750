package nl.doorbraak.app.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database at the start of every transaction who is asking, why and on which basis, and what time it is; at its end that is forgotten. */
final class CallerTransactions extends JdbcTransactionManager {

    private static final String ANNOUNCE = "SELECT set_config('doorbraak.user', ?, true), "
            + "set_config('doorbraak.purpose', ?, true), set_config('doorbraak.now', ?, true), "
            + "set_config('doorbraak.basis', ?, true)";

    private final transient DataSource source;
    private final transient Clock clock;
    private final transient BasisOfPurpose bases;

    CallerTransactions(DataSource source, Clock clock, BasisOfPurpose bases) {
        super(source);
        this.source = source;
        this.clock = clock;
        this.bases = bases;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            announce();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database was not told who is asking", e);
        }
    }

    private void announce() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement announcement = connection.prepareStatement(ANNOUNCE)) {
            Optional<Caller> caller = Caller.current();
            announcement.setString(1, caller.map(each -> each.user().toString()).orElse(""));
            announcement.setString(2, caller.map(Caller::purpose).orElse(""));
            announcement.setString(3, clock.instant().toString());
            announcement.setString(4, caller.map(Caller::purpose).map(bases::of).orElse(""));
            announcement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
