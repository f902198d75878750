package nl.doorbraak.app.access;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorbraak.app.database.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test that asks the database itself, as the application does or as its owner. */
abstract class WithRawSql extends WithApplication {

    @Autowired
    JdbcClient application;

    @Autowired
    PlatformTransactionManager transactions;

    /** The statement that puts a policy back as it is now. */
    String policy(String table, String command) {
        return owner().sql("SELECT format('ALTER POLICY %I ON %I %s', policyname, tablename,"
                        + " coalesce('USING (' || qual || ')', 'WITH CHECK (' || with_check || ')'))"
                        + " FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = ? AND cmd = ?")
                .params(table, command)
                .query(String.class)
                .single();
    }

    void with(String change, String undo, Runnable trial) {
        owner().sql(change).update();
        try {
            trial.run();
        } finally {
            owner().sql(undo).update();
        }
    }

    List<String> everyPolicy() {
        return owner().sql("SELECT policyname || ' ON ' || tablename FROM pg_policies WHERE schemaname = 'doorbraak'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What the detector says after a change of the schema that is undone at once. */
    List<String> faultsAfter(String change) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                address.url() + "?currentSchema=doorbraak", address.owner(), address.ownerPassword(), true);
        try {
            JdbcClient client = JdbcClient.create(source);
            List<String> faults = new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
                client.sql(change).update();
                status.setRollbackOnly();
                return Stream.of(ProtectedTables.ofCases(client), ProtectedTables.ofProgrammes(client))
                        .flatMap(tables -> tables.faults().stream())
                        .toList();
            });
            return faults == null ? List.of() : faults;
        } finally {
            source.destroy();
        }
    }

    void run(SignedInUser user, String statement) {
        asking(user.as(Role.PROFESSIONAL), () -> application.sql(statement).update());
    }

    /** Runs a statement and undoes it. */
    void tried(SignedInUser user, String statement) {
        user.as(Role.PROFESSIONAL)
                .doing(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    application.sql(statement).update();
                }));
    }

    <T> T asking(Caller caller, Supplier<T> question) {
        return Objects.requireNonNull(
                caller.asking(() -> new TransactionTemplate(transactions).execute(status -> question.get())));
    }
}
