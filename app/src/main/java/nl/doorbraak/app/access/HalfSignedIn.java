package nl.doorbraak.app.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Somebody who gave the right password and has a step to go. It is no {@link SignedInUser}, so that a page that forgot to ask about
 * steps finds nobody.
 */
public record HalfSignedIn(SignedInUser user, SecondStep step) {

    /** Whose session this is while there is a step to go; empty when there is none, or it is nobody's. */
    static Optional<HalfSignedIn> of(@Nullable Authentication session) {
        return session != null && session.getPrincipal() instanceof HalfSignedIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Who it is without address, so that it does not reach a log. */
    @Override
    public String toString() {
        return user.toString();
    }
}
