package nl.doorbraak.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session to its account as it is at this moment: blocked or with a new password, it ends at once; with other roles, they
 * count at once.
 */
@Component
class PresentAccount extends OncePerRequestFilter {

    private final KnownAccounts accounts;

    PresentAccount(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication session = SecurityContextHolder.getContext().getAuthentication();
        Optional<SignedInUser> known = SignedInUser.of(session);
        if (known.isPresent()) {
            Optional<SignedInUser> now = accounts.present(known.get().userId())
                    .filter(account -> account.passwordNumber() == known.get().passwordNumber());
            if (now.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, session);
            } else {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                now.get(), null, now.get().getAuthorities())));
            }
        }
        chain.doFilter(request, response);
    }
}
