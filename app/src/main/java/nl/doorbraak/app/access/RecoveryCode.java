package nl.doorbraak.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/**
 * A code for whoever is without the phone; it counts once.
 *
 * @param text letters and digits without anything between them, in capitals
 */
record RecoveryCode(String text) {

    private static final int HOW_MANY = 10;
    // Eighty bits: too many to be guessed, also by whoever has the hash.
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Ten new ones. */
    static List<RecoveryCode> make() {
        return Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
    }

    /** What somebody typed, with spaces and dashes or without. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static RecoveryCode random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(new Base32().encodeToString(bytes));
    }

    /** As it is shown: four groups of four. */
    String shown() {
        return text.toLowerCase(Locale.ROOT).replaceAll(".{4}(?!$)", "$0-");
    }

    /** What is kept of it for one account. */
    byte[] hash(UUID account) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((account + " " + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
