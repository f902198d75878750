package nl.doorbraak.app.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/**
 * The key that a phone and the application share, from which both make the same codes.
 *
 * @param text in Base32, as people type it and apps read it
 */
public record CodeKey(String text) {

    // As long as what it keys, which RFC 4226 recommends.
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static CodeKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CodeKey(new Base32().encodeToString(bytes));
    }

    /** In groups of four, to type by hand. */
    public String inGroups() {
        return text.replaceAll(".{4}(?!$)", "$0 ");
    }

    /** The address an app on a phone reads from a picture; it names the account by this word. */
    public String address(String account) {
        return "otpauth://totp/Doorbraak:%s?secret=%s&issuer=Doorbraak"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), text);
    }

    byte[] bytes() {
        return new Base32().decode(text);
    }

    /** Nothing of the key, so that it does not reach a log. */
    @Override
    public String toString() {
        return "key";
    }
}
