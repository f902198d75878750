package nl.doorbraak.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * A real provider on a port of its own (Spring Authorization Server). The token that says who somebody is can be replaced on its
 * way to who asked, which is how a forged one gets there.
 */
public final class TestProvider implements AutoCloseable {

    /** Under which name and secret it knows the application. */
    public static final String CLIENT = "doorbraak";

    public static final String SECRET = "een-geheim-van-de-test-dat-lang-genoeg-is";

    /** With which everybody signs in there. */
    public static final String PASSWORD = "wachtwoord-bij-de-aanbieder";

    /** Who somebody is, as the provider tells it. */
    record Identity(String email, boolean verified) {}

    private final RSAKey key = newKey();
    private final RSAKey otherKey = newKey();
    private final Map<String, Identity> people = new ConcurrentHashMap<>();
    private final ServletWebServerApplicationContext application;
    private volatile int client;
    private volatile @Nullable Function<JWTClaimsSet, String> forging;

    private TestProvider() {
        this.application = (ServletWebServerApplicationContext) new SpringApplicationBuilder(ProviderApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("provider", this))
                .run(
                        "--spring.config.name=provider",
                        "--server.port=0",
                        // Cookies do not look at ports.
                        "--server.servlet.session.cookie.name=provider");
    }

    public static TestProvider start() {
        return new TestProvider();
    }

    public String issuer() {
        return "http://localhost:"
                + Objects.requireNonNull(application.getWebServer()).getPort();
    }

    /** Lets the application on a port send people here. */
    public void serves(int port) {
        client = port;
    }

    /** Knows somebody from now on by this address. */
    public void knows(String subject, String email, boolean verified) {
        people.put(subject, new Identity(email, verified));
    }

    /** Hands over another token than the real one, made of what that says. */
    public void handsOver(Function<JWTClaimsSet, String> forged) {
        forging = forged;
    }

    public void handsOverWhatIsReal() {
        forging = null;
    }

    public String signed(JWTClaimsSet claims) {
        return signed(claims, JWSAlgorithm.RS256, signer(key));
    }

    public String signedWithAnotherKey(JWTClaimsSet claims) {
        return signed(claims, JWSAlgorithm.RS256, signer(otherKey));
    }

    public String signedWithTheSecret(JWTClaimsSet claims) {
        try {
            return signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
    }

    RSAKey key() {
        return key;
    }

    int client() {
        return client;
    }

    Optional<Identity> identity(String subject) {
        return Optional.ofNullable(people.get(subject));
    }

    Optional<Function<JWTClaimsSet, String>> forging() {
        return Optional.ofNullable(forging);
    }

    private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("sleutel").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
