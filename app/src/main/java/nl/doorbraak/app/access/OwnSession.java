package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** The session of whoever asks. */
public final class OwnSession {

    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private OwnSession() {}

    /** Lets this one session go on, under another cookie, for a user whose account changed; all others end. */
    public static void goOn(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        goOn(user, factors(before(request)), request, response);
    }

    /** The same for a user who just gave a code of their second step. */
    public static void goOnWithCode(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        GrantedAuthority code = FactorGrantedAuthority.fromAuthority(SecondSteps.CODE_GIVEN);
        goOn(user, Stream.concat(factors(before(request)), Stream.of(code)), request, response);
    }

    private static void goOn(
            SignedInUser user,
            Stream<GrantedAuthority> factors,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<GrantedAuthority> given =
                Stream.concat(user.getAuthorities().stream(), factors).toList();
        @Nullable Authentication before = before(request);
        Authentication after = before != null && before.getPrincipal() instanceof SignedInElsewhere elsewhere
                ? new OAuth2AuthenticationToken(
                        new SignedInElsewhere(user, elsewhere.idToken()), given, IdentityProvider.ID)
                : UsernamePasswordAuthenticationToken.authenticated(user, null, given);
        request.changeSessionId();
        SESSIONS.saveContext(new SecurityContextImpl(after), request, response);
    }

    private static @Nullable Authentication before(HttpServletRequest request) {
        return SESSIONS.loadDeferredContext(request).get().getAuthentication();
    }

    /** The steps the session went through so far. */
    private static Stream<GrantedAuthority> factors(@Nullable Authentication session) {
        return session == null
                ? Stream.empty()
                : session.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(GrantedAuthority.class::cast);
    }
}
