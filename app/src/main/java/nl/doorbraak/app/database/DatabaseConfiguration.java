package nl.doorbraak.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The database the application uses: our own server, or the one {@code doorbraak.database.url} points to. */
@Configuration
@EnableConfigurationProperties(DatabaseConfiguration.Settings.class)
class DatabaseConfiguration {

    /**
     * @param url JDBC URL of a server elsewhere; empty means: our own
     * @param data folder of our own server
     * @param programs folder below which its programs are unpacked
     */
    @ConfigurationProperties("doorbraak.database")
    record Settings(
            @DefaultValue("") String url,
            @DefaultValue("doorbraak_owner") String owner,
            @DefaultValue("") String ownerPassword,
            @DefaultValue("doorbraak_app") String application,
            @DefaultValue("") String applicationPassword,
            Path data,
            Path programs) {}

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${doorbraak.database.url:}'.isEmpty()")
    EmbeddedPostgres embeddedPostgres(Settings settings) {
        return EmbeddedPostgres.start(settings.data(), settings.programs(), true);
    }

    @Bean
    DatabaseAddress databaseAddress(
            Settings settings, org.springframework.beans.factory.ObjectProvider<EmbeddedPostgres> embedded) {
        EmbeddedPostgres own = embedded.getIfAvailable();
        return own != null
                ? own.address()
                : new DatabaseAddress(
                        settings.url(),
                        settings.owner(),
                        settings.ownerPassword(),
                        settings.application(),
                        settings.applicationPassword());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAddress address) {
        Migration.migrate(address);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.application());
        pool.setPassword(address.applicationPassword());
        pool.addDataSourceProperty("currentSchema", Migration.SCHEMA);
        // The details of an error are the values somebody typed, which no log may hold.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setAutoCommit(false);
        RowSecurity.require(pool);
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source, Clock clock, BasisOfPurpose bases) {
        return new CallerTransactions(source, clock, bases);
    }
}
