package nl.doorbraak.app.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of this installation, made at its first start. */
@Configuration
class KeysConfiguration {

    @Bean
    Keys keys(@Value("${doorbraak.keys}") Path file) {
        Keys.make(file);
        return Keys.read(file);
    }
}
