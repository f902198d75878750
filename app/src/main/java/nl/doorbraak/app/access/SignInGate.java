package nl.doorbraak.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.SignInAttempts.Door;
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
    private static final String ATTEMPT = SignInGate.class.getName() + ".attempt";

    private final SignInAttempts attempts;
    private final SecondSteps steps;
    private final IdentityProvider provider;
    private final Audit audit;

    SignInGate(SignInAttempts attempts, SecondSteps steps, IdentityProvider provider, Audit audit) {
        this.attempts = attempts;
        this.steps = steps;
        this.provider = provider;
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(hasPassword(request)
                || (provider.isThere() && request.getServletPath().startsWith(IdentityProvider.BACK)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UUID> attempt = attempts.begin(doors(request));
        if (attempt.isPresent()) {
            request.setAttribute(ATTEMPT, attempt.get());
            chain.doFilter(request, response);
        } else {
            // Without an audit entry: those of the wrong passwords that shut the door say it, and their number is
            // bounded.
            back(request, response, "?wacht");
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        recordRefusal();
        back(request, response, "?error");
    }

    /** Without a word about why: somebody without an account here and somebody who is blocked read the same. */
    void refusedByProvider(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getAttribute(ATTEMPT) == null) {
            attempts.begin(List.of(SignInAttempts.door(request.getRemoteAddr())));
        }
        recordRefusal();
        response.sendRedirect(Security.SIGN_IN + "?aanbieder");
    }

    /** Back to the sign-in page. The address that was typed waits there in the session, because a URL would tell it to logs. */
    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        request.getSession().setAttribute(TypedEmail.KEY, SignInAttempts.typed(email(request)));
        response.sendRedirect(Security.SIGN_IN + why);
    }

    /** Lets in whoever gave the right password, or sends them on to the step they still have to go. */
    AuthenticationSuccessHandler admitting() {
        AuthenticationSuccessHandler onward = lettingIn();
        return (request, response, authentication) -> {
            Optional<SecondStep> step = steps.missing(authentication);
            if (step.isPresent()) {
                succeeded(request);
                request.getSession().removeAttribute(TypedEmail.KEY);
                response.sendRedirect(step.get().address());
            } else {
                succeeded(request, doors(request).getFirst());
                onward.onAuthenticationSuccess(request, response, authentication);
            }
        };
    }

    AuthenticationSuccessHandler admittingFromProvider() {
        AuthenticationSuccessHandler onward = lettingIn();
        return (request, response, authentication) -> {
            succeeded(request);
            onward.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private AuthenticationSuccessHandler lettingIn() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            request.getSession().removeAttribute(TypedEmail.KEY);
            SignedInUser.of(authentication).ifPresent(user -> record(Act.SIGNED_IN, user));
            onward.onAuthenticationSuccess(request, response, authentication);
        };
    }

    void leaving(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && steps.missing(authentication).isEmpty()) {
            SignedInUser.of(authentication).ifPresent(user -> record(Act.SIGNED_OUT, user));
        }
    }

    void record(Act act, SignedInUser user) {
        new Caller(user.userId(), PART).doing(() -> audit.record(act, PART));
    }

    void recordRefusal() {
        audit.record(Act.SIGN_IN_REFUSED, PART);
    }

    private void succeeded(HttpServletRequest request, Door... forgotten) {
        if (request.getAttribute(ATTEMPT) instanceof UUID attempt) {
            attempts.succeeded(attempt, forgotten);
        }
    }

    private static List<Door> doors(HttpServletRequest request) {
        return hasPassword(request)
                ? SignInAttempts.doors(email(request), request.getRemoteAddr())
                : List.of(SignInAttempts.door(request.getRemoteAddr()));
    }

    private static boolean hasPassword(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && Security.SIGN_IN.equals(request.getServletPath());
    }

    private static String email(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(EMAIL), "");
    }
}
