package nl.doorbraak.app.database;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner, whom row-level security does not bind, for work that nobody who signs in may do. Each transaction is
 * told who asks, why and what time it is, as those of the application are.
 */
public final class OwnerDatabase {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    /** The database at an address. */
    public OwnerDatabase(DatabaseAddress address, Clock clock, BasisOfPurpose bases) {
        DataSource source = address.asOwner();
        this.database = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new CallerTransactions(source, clock, bases));
    }

    /** Asks within the transaction there is. */
    public JdbcClient asking() {
        return database;
    }

    /** Does something in one transaction, in the name of a caller: all of it or, when it throws, nothing. */
    public <T> T as(Caller caller, Supplier<T> work) {
        return caller.asking(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
