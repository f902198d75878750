package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbraak.app.access.SignInAttempts.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** The step after the right password: with it somebody is in, and the trail tells it. */
@Component
public class SecondStepSignIn {

    /** The page that asks the code. */
    public static final String CODE = "/inloggen/code";

    /** The page to set up a second step on, for whoever must have one. */
    public static final String SET_UP = "/inloggen/tweede-stap";

    /** What became of a code. */
    public enum Answer {
        IN,
        WRONG,
        SHUT
    }

    private final SignInAttempts attempts;
    private final SecondFactor factor;
    private final SignInGate gate;
    private final RequestCache pages;

    SecondStepSignIn(SignInAttempts attempts, SecondFactor factor, SignInGate gate, RequestCache pages) {
        this.attempts = attempts;
        this.factor = factor;
        this.gate = gate;
        this.pages = pages;
    }

    /** Lets somebody in with a code of the phone or a recovery code; a wrong one counts as a wrong password does. */
    public Answer tries(HalfSignedIn half, String typed, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser user = half.user();
        List<Door> doors = SignInAttempts.doors(user.email(), request.getRemoteAddr());
        Door ofCodes = SecondFactor.door(user);
        Optional<UUID> attempt =
                attempts.begin(Stream.concat(Stream.of(ofCodes), doors.stream()).toList());
        if (attempt.isEmpty()) {
            return Answer.SHUT;
        }
        if (!factor.accepts(user, typed)) {
            gate.recordRefusal();
            return Answer.WRONG;
        }
        attempts.succeeded(attempt.get(), ofCodes, doors.getFirst());
        letIn(user, request, response);
        return Answer.IN;
    }

    /** Lets somebody in who just showed a code: at the page of it, or by setting it up. */
    public void letIn(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        OwnSession.goOnWithCode(user, request, response);
        gate.record(Act.SIGNED_IN, user);
    }

    /** The page somebody asked for before signing in, or the first one. */
    public String onward(HttpServletRequest request, HttpServletResponse response) {
        @Nullable SavedRequest asked = pages.getRequest(request, response);
        pages.removeRequest(request, response);
        return asked == null ? "/" : asked.getRedirectUrl();
    }
}
