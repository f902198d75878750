package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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
        @Nullable
        Authentication before = SESSIONS.loadDeferredContext(request).get().getAuthentication();
        request.changeSessionId();
        SESSIONS.saveContext(new SecurityContextImpl(after(before, user)), request, response);
    }

    private static Authentication after(@Nullable Authentication before, SignedInUser user) {
        return before != null && before.getPrincipal() instanceof SignedInElsewhere elsewhere
                ? new OAuth2AuthenticationToken(
                        new SignedInElsewhere(user, elsewhere.idToken()), user.getAuthorities(), IdentityProvider.ID)
                : UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
