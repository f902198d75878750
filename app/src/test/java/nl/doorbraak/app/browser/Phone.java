package nl.doorbraak.app.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The phone of somebody who must have a second step. */
final class Phone {

    private Phone() {}

    /** What it shows with this key so many half minutes from now. */
    static String code(String key, int later) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(key.replace(" ", "")), "HmacSHA1"),
                            Instant.now().plusSeconds(30L * later));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets up the second step of somebody who just signed in for the first time. */
    static void setUp(Visitor visitor, String password) {
        Page page = visitor.page();
        page.locator("#code").fill(code(page.locator(".doorbraak-codekey__text").textContent(), 0));
        page.locator("#oud").fill(password);
        page.waitForNavigation(() -> visitor.button("Tweede stap aanzetten").click());
        page.waitForNavigation(() -> visitor.link("Ik heb de codes bewaard").click());
    }
}
