package nl.doorbraak.app.keys;

import java.nio.file.Path;
import nl.doorbraak.app.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The keys of this installation: made at the first start, and held against the database at every one. */
@Configuration
class KeysConfiguration {

    // The tables are there, in the version of this program, when the pool of connections is.
    @Bean
    @DependsOn("dataSource")
    Keys keys(@Value("${doorbraak.keys}") Path file, DatabaseAddress address) {
        try (SealedDatabase database = new SealedDatabase(address)) {
            return database.readyWith(file);
        }
    }
}
