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
    // No e-mail address is longer; what is remembered of an attempt stays small.
    private static final int LONGEST_ADDRESS = 254;

    private final SignInAttempts attempts;
    private final Audit audit;

    SignInGate(SignInAttempts attempts, Audit audit) {
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(hasPassword(request) || request.getServletPath().startsWith(IdentityProvider.BACK));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (shut(request)) {
            // Without an audit entry: those of the wrong passwords that shut the door say it, and their number is
            // bounded.
            back(request, response, "?wacht");
        } else {
            chain.doFilter(request, response);
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        attempts.failed(account(request) + address(request));
        attempts.failed(account(request));
        attempts.failed(address(request));
        audit.record(Act.SIGN_IN_REFUSED, PART);
        back(request, response, "?error");
    }

    /** Without a word about why: somebody without an account here and somebody who is blocked read the same. */
    void refusedByProvider(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        attempts.failed(address(request));
        audit.record(Act.SIGN_IN_REFUSED, PART);
        response.sendRedirect(Security.SIGN_IN + "?aanbieder");
    }

    /** Back to the sign-in page. The address that was typed waits there in the session, because a URL would tell it to logs. */
    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter(EMAIL), "");
        request.getSession()
                .setAttribute(TypedEmail.KEY, typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS)));
        response.sendRedirect(Security.SIGN_IN + why);
    }

    AuthenticationSuccessHandler admitting() {
        AuthenticationSuccessHandler onward = admittingFromProvider();
        return (request, response, authentication) -> {
            attempts.succeeded(account(request) + address(request));
            onward.onAuthenticationSuccess(request, response, authentication);
        };
    }

    AuthenticationSuccessHandler admittingFromProvider() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            request.getSession().removeAttribute(TypedEmail.KEY);
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
        SignedInUser.of(authentication)
                .ifPresent(user -> new Caller(user.userId(), PART).doing(() -> audit.record(act, PART)));
    }

    private boolean shut(HttpServletRequest request) {
        return attempts.tooMany(address(request), SignInAttempts.ALLOWED_PER_ADDRESS)
                || (hasPassword(request) && shutForAccount(request));
    }

    private boolean shutForAccount(HttpServletRequest request) {
        return attempts.tooMany(account(request) + address(request), SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS)
                || attempts.tooMany(account(request), SignInAttempts.ALLOWED_PER_ACCOUNT);
    }

    private static boolean hasPassword(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && Security.SIGN_IN.equals(request.getServletPath());
    }

    private static String account(HttpServletRequest request) {
        String email = Objects.requireNonNullElse(request.getParameter(EMAIL), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return " account " + email.substring(0, Math.min(email.length(), LONGEST_ADDRESS));
    }

    private static String address(HttpServletRequest request) {
        return " address " + request.getRemoteAddr();
    }
}
