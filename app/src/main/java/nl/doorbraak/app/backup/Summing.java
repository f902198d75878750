package nl.doorbraak.app.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/** Sums up what goes by. */
final class Summing {

    private Summing() {}

    /** Writes rows and gives their number. */
    interface Writing {
        long to(OutputStream output) throws SQLException, IOException;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The sum of what is written to an output, which stays open. */
    static Contents.Sum of(OutputStream output, Writing writing) throws SQLException, IOException {
        MessageDigest digest = sha256();
        OutputStream open = new FilterOutputStream(output) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        long rows = writing.to(new DigestOutputStream(open, digest));
        return new Contents.Sum(rows, HexFormat.of().formatHex(digest.digest()));
    }
}
