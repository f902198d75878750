package nl.doorbraak.app.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Whom the identity provider means: one of our accounts, or nobody. It says who somebody is and nothing of what they may do. */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService told = new OidcUserService();
    private final Users users;
    private final boolean demo;

    ProviderPeople(Users users, @Value("${doorbraak.demo}") boolean demo) {
        this.users = users;
        this.demo = demo;
    }

    /**
     * The account of whom the provider has let in.
     *
     * @throws OAuth2AuthenticationException when there is none, or it is blocked
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = told.loadUser(request);
        // Both are there: a token without them is refused before anybody is looked up.
        String issuer = Objects.requireNonNull(request.getIdToken().getIssuer()).toString();
        String subject = Objects.requireNonNull(person.getSubject());
        return users.withIdentity(issuer, subject, verifiedEmail(person), demo)
                .<OidcUser>map(user -> new SignedInElsewhere(user, request.getIdToken()))
                .orElseThrow(() -> new OAuth2AuthenticationException("access_denied"));
    }

    private static @Nullable String verifiedEmail(OidcUser person) {
        return Boolean.TRUE.equals(person.getEmailVerified()) ? person.getEmail() : null;
    }
}
