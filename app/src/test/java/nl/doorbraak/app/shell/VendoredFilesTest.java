package nl.doorbraak.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VendoredFilesTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");
    private static final String LOCK = "vendor.lock.json";

    @Test
    void every_file_of_others_is_exactly_the_one_in_the_lock_file() throws IOException, NoSuchAlgorithmException {
        JsonNode lock = JsonMapper.shared().readTree(Files.readString(VENDOR.resolve(LOCK)));
        Map<String, String> locked = new TreeMap<>();
        lock.get("files")
                .forEach(file -> locked.put(
                        file.get("path").asString(), file.get("sha256").asString()));

        assertThat(found()).isEqualTo(locked);
    }

    @Test
    void every_package_of_others_names_its_version_and_licence() throws IOException {
        JsonNode lock = JsonMapper.shared().readTree(Files.readString(VENDOR.resolve(LOCK)));
        assertThat(lock.get("packages")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(each.get("licence").asString()).isIn("EUPL-1.2", "OFL-1.1", "0BSD");
        });
    }

    private static Map<String, String> found() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = VENDOR.relativize(file).toString().replace('\\', '/');
                if (!name.equals(LOCK)) {
                    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    found.put(name, HexFormat.of().formatHex(sum));
                }
            }
        }
        return found;
    }
}
