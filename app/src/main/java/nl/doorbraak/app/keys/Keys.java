package nl.doorbraak.app.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of an installation. Sealing (AES-256-GCM) gives another text each time and binds it to its place; marking (HMAC-SHA-256)
 * always gives the same, so that an exact value is found without being read. Both have one key that is used for what is new and
 * as long as a rotation lasts the former one beside it.
 */
public final class Keys {

    /** What every sealed text begins with. */
    static final String SEALED = "sealed:";

    private static final Pattern SHAPE = Pattern.compile(SEALED + "[A-Za-z0-9+/]{44,}={0,2}");
    private static final String SEALING = "sealing";
    private static final String MARKING = "marking";
    private static final int MARK_BYTES = 16;

    private final KeysetHandle sealingKeys;
    private final KeysetHandle markingKeys;
    private final Aead sealing;
    private final PrfSet marking;

    private Keys(KeysetHandle sealingKeys, KeysetHandle markingKeys) throws GeneralSecurityException {
        this.sealingKeys = sealingKeys;
        this.markingKeys = markingKeys;
        this.sealing = sealingKeys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.marking = markingKeys.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    private interface Making {
        Keys make() throws GeneralSecurityException;
    }

    private static Keys made(Making making) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return making.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made on this machine", e);
        }
    }

    private static Keys fresh() {
        return made(() -> new Keys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    /** Makes a file with new keys, unless there is a file. */
    static void make(Path file) {
        PrivateFile.make(file, fresh().text());
    }

    /**
     * The keys in a file.
     *
     * @throws Refused when there is no such file or it holds no keys
     */
    public static Keys read(Path file) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            JsonNode both = JsonMapper.shared().readTree(Files.readString(file));
            return new Keys(keyset(both, SEALING), keyset(both, MARKING));
        } catch (NoSuchFileException _) {
            throw new Refused("keys.no-file", file);
        } catch (GeneralSecurityException | JacksonException _) {
            // Without the cause: what was read may be a key, and this goes to the log.
            throw new Refused("keys.bad-file", file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys " + file, e);
        }
    }

    private static KeysetHandle keyset(JsonNode both, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(both.path(name).toString(), InsecureSecretKeyAccess.get());
    }

    /** What stands in a file of these keys. */
    String text() {
        JsonMapper json = JsonMapper.shared();
        try {
            return json.writeValueAsString(Map.of(
                    SEALING,
                    json.readTree(
                            TinkJsonProtoKeysetFormat.serializeKeyset(sealingKeys, InsecureSecretKeyAccess.get())),
                    MARKING,
                    json.readTree(
                            TinkJsonProtoKeysetFormat.serializeKeyset(markingKeys, InsecureSecretKeyAccess.get()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be written", e);
        }
    }

    /** These keys with new ones that are used from now on. */
    Keys withNew() {
        return made(() -> new Keys(
                withNew(sealingKeys, PredefinedAeadParameters.AES256_GCM),
                withNew(markingKeys, PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    private static KeysetHandle withNew(KeysetHandle keys, Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** Only the keys that are used for what is new. */
    Keys newest() {
        return made(() -> new Keys(newest(sealingKeys), newest(markingKeys)));
    }

    private static KeysetHandle newest(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build();
    }

    /** The id of the key that new texts are sealed with: eight hexadecimal digits. */
    public String id() {
        return id(sealingKeys.getPrimary());
    }

    /** The ids of all keys that texts may be sealed with. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < sealingKeys.size(); at++) {
            ids.add(id(sealingKeys.getAt(at)));
        }
        return ids;
    }

    private static String id(KeysetHandle.Entry entry) {
        return HexFormat.of().toHexDigits(entry.getId());
    }

    /** Whether a text is a sealed one. */
    static boolean isSealed(String text) {
        return SHAPE.matcher(text).matches();
    }

    String seal(String plain, String place) {
        try {
            byte[] sealed = sealing.encrypt(plain.getBytes(UTF_8), place.getBytes(UTF_8));
            return SEALED + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed on this machine", e);
        }
    }

    String open(String sealed, String place) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(SEALED.length()));
        return new String(sealing.decrypt(bytes, place.getBytes(UTF_8)), UTF_8);
    }

    /** What an exact value, together with another, is found by under the key in use; capital letters make no difference. */
    String mark(String plain, String with) {
        return marks(plain, with).getFirst();
    }

    /** The same under every key, the one in use first. */
    List<String> marks(String plain, String with) {
        byte[] exact = (Normalizer.normalize(plain, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT) + "/" + with)
                .getBytes(UTF_8);
        List<String> all = new ArrayList<>();
        try {
            for (Map.Entry<Integer, Prf> key : marking.getPrfs().entrySet()) {
                String mark = HexFormat.of().formatHex(key.getValue().compute(exact, MARK_BYTES));
                all.add(key.getKey() == marking.getPrimaryId() ? 0 : all.size(), mark);
            }
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be marked on this machine", e);
        }
    }
}
