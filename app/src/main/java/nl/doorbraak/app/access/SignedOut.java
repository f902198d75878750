package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Answers requests without a session: a script gets 401 with one sentence, a reader goes to the sign-in page, which says of a
 * form that was sent that it was not kept. Whoever has a step to go is sent to its page. Whoever is signed in and may not gets 403.
 */
@Component
class SignedOut implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final PlainAnswer plainly;
    private final RequestCache pages;

    SignedOut(PlainAnswer plainly, RequestCache pages) {
        this.plainly = plainly;
        this.pages = pages;
    }

    /** Whether a script asks, and not a reader who is to see a whole page. */
    static boolean isScript(HttpServletRequest request) {
        return request.getHeader("X-Bewaar") != null || request.getHeader("HX-Request") != null;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        if (isScript(request)) {
            plainly.say("access.signed-out", HttpServletResponse.SC_UNAUTHORIZED, request, response);
        } else {
            response.sendRedirect(Security.SIGN_IN + why(request));
        }
    }

    /** Without a session a form has no valid token either, and is refused before anybody asks who sent it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        @Nullable Authentication session = SecurityContextHolder.getContext().getAuthentication();
        Optional<HalfSignedIn> half = HalfSignedIn.of(session);
        if (half.isPresent() && !isScript(request)) {
            if (!SecondStep.isPageOf(request)) {
                pages.saveRequest(request, response);
            }
            response.sendRedirect(half.get().step().address());
        } else if (SignedInUser.of(session).isEmpty()) {
            commence(request, response, null);
        } else if (SecondStep.isPageOf(request)) {
            response.sendRedirect("/");
        } else {
            forbidden.handle(request, response, denied);
        }
    }

    private static String why(HttpServletRequest request) {
        if (request.getServletPath().equals(Security.SIGN_OUT)) {
            return Security.AFTER_SIGN_OUT;
        }
        return request.getMethod().equals("GET") ? "" : "?verlopen";
    }
}
