package nl.doorbraak.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session to its account as it is at this moment: blocked or with a new password, it ends at once; with other roles, they
 * count at once; with a step to go, it is nobody's yet.
 */
@Component
class PresentAccount extends OncePerRequestFilter {

    private final KnownAccounts accounts;
    private final SecondSteps steps;

    PresentAccount(KnownAccounts accounts, SecondSteps steps) {
        this.accounts = accounts;
        this.steps = steps;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/static/");
    }

    /** The page of an error has a frame too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication session = SecurityContextHolder.getContext().getAuthentication();
        Optional<SignedInUser> known = SignedInUser.of(session);
        if (session != null && known.isPresent()) {
            Optional<PresentUser> now = accounts.present(known.get().userId())
                    .filter(account ->
                            account.user().passwordNumber() == known.get().passwordNumber());
            if (now.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, session);
            } else {
                SecurityContextHolder.setContext(new SecurityContextImpl(steps.of(session, now.get())));
            }
        }
        chain.doFilter(request, response);
    }
}
