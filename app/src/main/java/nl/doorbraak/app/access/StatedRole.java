package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which of several roles somebody says to work now, kept in the session; its purpose is what the trail states. Where nothing was
 * said it is the first role, and on a page that is not for that role the first that fits.
 */
public final class StatedRole {

    private static final String KEY = "doorbraak.role";

    private StatedRole() {}

    /** The role in which a user works now. */
    public static Role of(SignedInUser user, HttpServletRequest request) {
        return said(request)
                .filter(user.roles()::contains)
                .orElseGet(() ->
                        user.roles().stream().min(Comparator.naturalOrder()).orElseThrow(NotFound::new));
    }

    /** Says it; a role the user has not changes nothing. */
    public static void state(String role, SignedInUser user, HttpSession session) {
        user.roles().stream()
                .filter(each -> each.code().equals(role))
                .findFirst()
                .ifPresent(each -> session.setAttribute(KEY, each));
    }

    private static Optional<Role> said(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof Role role ? Optional.of(role) : Optional.empty();
    }
}
