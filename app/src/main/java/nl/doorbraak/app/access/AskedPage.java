package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;

/**
 * The page somebody asked for before signing in, never a part that a script asked for. Its address alone is kept, in the session, and
 * no long one: whoever has no account can make us keep it, as often as they like.
 */
final class AskedPage extends HttpSessionRequestCache {

    /** The longest address that is kept; whoever asked for a longer one begins on the first page. */
    static final int LONGEST = 1_000;

    // Where the class above looks for it.
    private static final String KEY = "SPRING_SECURITY_SAVED_REQUEST";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String address = UrlUtils.buildFullRequestUrl(request);
        if ("GET".equals(request.getMethod()) && !SignedOut.isScript(request) && address.length() <= LONGEST) {
            request.getSession().setAttribute(KEY, new SimpleSavedRequest(address));
        }
    }

    /** Forgets the page when it is asked for again. That request stands for itself: nothing of the earlier one takes its place. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        @Nullable SavedRequest asked = getRequest(request, response);
        if (asked != null
                && "GET".equals(request.getMethod())
                && asked.getRedirectUrl().equals(UrlUtils.buildFullRequestUrl(request))) {
            removeRequest(request, response);
        }
        return null;
    }
}
