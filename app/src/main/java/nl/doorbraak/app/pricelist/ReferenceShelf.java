package nl.doorbraak.app.pricelist;

import java.nio.file.Path;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the reference files at the start; a refused file stops the start, so that nobody computes with a guess. */
@Configuration
class ReferenceShelf {

    @Bean
    ReferenceData referenceData(@Value("${doorbraak.home:.}") Path home) {
        return ReferenceFiles.read(home).orThrow();
    }

    @Bean
    PriceList priceList(ReferenceData data) {
        return data.prices();
    }
}
