package nl.doorbraak.app.backup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.doorbraak.app.keys.PrivateFile;
import nl.doorbraak.app.keys.Refused;

/** The key backups are encrypted with (AES-256 in GCM, segment by segment), in a file that only its owner can read. */
public final class BackupKey {

    // What the file is for is authenticated with it: something else that is encrypted with this key is no backup.
    private static final byte[] PURPOSE = "nl.doorbraak.backup.1".getBytes(StandardCharsets.US_ASCII);

    private final StreamingAead cipher;

    private BackupKey(KeysetHandle keys) throws GeneralSecurityException {
        this.cipher = keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /**
     * The key in a file.
     *
     * @throws Refused when there is no such file or it holds no key
     */
    public static BackupKey read(Path file) {
        try {
            StreamingAeadConfig.register();
            return new BackupKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (NoSuchFileException e) {
            throw new Refused("backup.no-key", e, file);
        } catch (GeneralSecurityException e) {
            throw new Refused("backup.bad-key", e, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key " + file, e);
        }
    }

    /** The key in a file, which is made with a new key when it is not there. */
    public static BackupKey readOrMake(Path file) {
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    private static void make(Path file) {
        try {
            StreamingAeadConfig.register();
            String keys = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
                    InsecureSecretKeyAccess.get());
            PrivateFile.make(file, keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made on this machine", e);
        }
    }

    OutputStream encrypting(OutputStream output) throws IOException {
        try {
            return cipher.newEncryptingStream(output, PURPOSE);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    InputStream decrypting(InputStream input) throws IOException {
        try {
            return cipher.newDecryptingStream(input, PURPOSE);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
