package nl.doorbraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A price item that is only a new file is found, and counts in a return. */
class NewPriceItemTest {

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void copyOurReferenceData() throws IOException {
        Run.copyReferenceTo(home);
        String item = Files.readString(home.resolve("reference/prices/housing/eviction.yaml"))
                .replace("id: eviction", "id: storage")
                .replace("'Uitzetting uit huurwoning'", "'Opslag van de inboedel'")
                .replace("'Eviction from a rented home'", "'Storage of belongings'")
                .replace("unit: once", "unit: month")
                .replace("amount: 6000", "amount: 85.50");
        Files.writeString(home.resolve("reference/prices/housing/storage.yaml"), item);
    }

    @Test
    void it_is_found_by_its_name() {
        assertThat(Run.in(home, "prices", "inboedel", "--language", "nl").out())
                .contains("storage")
                .contains("€ 85,50");
    }

    @Test
    void it_counts_in_a_return() throws IOException {
        String text = Files.readString(Path.of(Run.specimen("zoetermeer/crisisteam-casus-1")))
                .replace("price: power-cut\n    quantity: 1", "price: storage\n    quantity: 4")
                .replace("printed: 8190", "printed: 7742");
        Path file = Files.writeString(home.resolve("case.yaml"), text);
        assertThat(Run.in(home, "return", file.toString(), "--format", "json").out())
                .contains("\"net\" : 7742,");
    }
}
