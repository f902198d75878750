package nl.doorbraak.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nl.doorbraak.app.database.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts failed sign-ins, shuts the door for a while after too many, and writes down who came in and went out. */
@Component
class SignInGate extends OncePerRequestFilter {

    static final String EMAIL = "email";
    private static final String PART = "session";

    private final SignInAttempts attempts;
    private final Audit audit;

    SignInGate(SignInAttempts attempts, Audit audit) {
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && Security.SIGN_IN.equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (attempts.tooMany(account(request), SignInAttempts.ALLOWED_PER_ACCOUNT)
                || attempts.tooMany(address(request), SignInAttempts.ALLOWED_PER_ADDRESS)) {
            audit.record(Act.SIGN_IN_REFUSED, PART, null);
            response.sendRedirect(Security.SIGN_IN + "?wacht");
        } else {
            chain.doFilter(request, response);
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        attempts.failed(account(request));
        attempts.failed(address(request));
        audit.record(Act.SIGN_IN_REFUSED, PART, null);
        response.sendRedirect(Security.SIGN_IN + "?error");
    }

    AuthenticationSuccessHandler admitting() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            attempts.succeeded(account(request));
            record(Act.SIGNED_IN, authentication);
            onward.onAuthenticationSuccess(request, response, authentication);
        };
    }

    void leaving(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            record(Act.SIGNED_OUT, authentication);
        }
    }

    private void record(Act act, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            new Caller(user.userId(), PART).doing(() -> audit.record(act, PART, null));
        }
    }

    private static String account(HttpServletRequest request) {
        String email = Objects.requireNonNullElse(request.getParameter(EMAIL), "");
        return "account " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(HttpServletRequest request) {
        return "address " + request.getRemoteAddr();
    }
}
