package nl.doorbraak.app.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The identity provider of the organisation (OpenID Connect), when the settings name one. What it offers is asked when somebody
 * first needs it, so that we start without it.
 */
@Component
@EnableConfigurationProperties(IdentityProvider.Settings.class)
public class IdentityProvider {

    static final String ID = "organisatie";
    static final String BACK = "/inloggen/terug/";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127[.]0[.]0[.]1");

    /**
     * @param issuer where the provider is, as it says itself; empty means: there is none
     * @param client the name it knows us by
     * @param name what the button calls it; empty means: the name of its machine
     */
    @ConfigurationProperties("doorbraak.oidc")
    record Settings(
            @DefaultValue("") String issuer,
            @DefaultValue("") String client,
            @DefaultValue("") String secret,
            @DefaultValue("") String name) {

        /** The settings without the secret, so that it does not reach a log. */
        @Override
        public String toString() {
            return issuer;
        }
    }

    private final Settings settings;
    private @Nullable ClientRegistration found;

    IdentityProvider(Settings settings) {
        this.settings = settings;
        if (isThere()) {
            require(isPrivate(settings.issuer()), "DOORBRAAK_OIDC_ISSUER must begin with https://");
            require(!settings.client().isEmpty(), "With DOORBRAAK_OIDC_ISSUER also set DOORBRAAK_OIDC_CLIENT");
            require(!settings.secret().isEmpty(), "With DOORBRAAK_OIDC_ISSUER also set DOORBRAAK_OIDC_SECRET");
        }
    }

    private static boolean isPrivate(String issuer) {
        return issuer.startsWith("https://")
                || THIS_MACHINE.stream().anyMatch(machine -> issuer.matches("http://" + machine + "(:\\d+)?(/.*)?"));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** What its button calls it; empty when there is none. */
    public Optional<String> name() {
        return isThere()
                ? Optional.of(
                        settings.name().isBlank()
                                ? URI.create(settings.issuer()).getHost()
                                : settings.name())
                : Optional.empty();
    }

    boolean isThere() {
        return !settings.issuer().isEmpty();
    }

    boolean serves(String demandedId) {
        return isThere() && ID.equals(demandedId);
    }

    /**
     * How we speak with it.
     *
     * @throws RuntimeException when it cannot be reached or is not who it says it is; it is asked again the next time
     */
    synchronized ClientRegistration registration() {
        ClientRegistration known = found == null ? asked() : found;
        found = known;
        return known;
    }

    /** Where a browser is sent to sign out there, as scheme, host and port; empty while that is not known or not offered. */
    synchronized Optional<String> signOutOrigin() {
        return Optional.ofNullable(found)
                .map(known ->
                        known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(endpoint -> URI.create(endpoint.toString()))
                .map(endpoint -> endpoint.getScheme() + "://" + endpoint.getRawAuthority());
    }

    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .redirectUri("{baseUrl}" + BACK + "{registrationId}")
                .scope("openid", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
