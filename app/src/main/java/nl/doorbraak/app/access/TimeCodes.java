package nl.doorbraak.app.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (RFC 6238, with HMAC-SHA-1 as every app for a phone reads them). */
final class TimeCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    // A phone may be half a minute slow or fast.
    private static final int DRIFT = 1;

    private TimeCodes() {}

    /** The step, counted in half minutes since 1970, of which this is the code, when it is this one or one beside it. */
    static OptionalLong stepOf(CodeKey key, String code, Instant now) {
        long present = now.toEpochMilli() / CODES.getTimeStep().toMillis();
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> same(of(key, step), code))
                .findFirst();
    }

    /** The code of a step. */
    static String of(CodeKey key, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(key.bytes(), CODES.getAlgorithm()),
                    Instant.ofEpochMilli(step * CODES.getTimeStep().toMillis()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The key of a second step cannot be used", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }
}
