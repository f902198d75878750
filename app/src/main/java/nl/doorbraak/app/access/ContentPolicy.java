package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * The content-security-policy: everything from here, nothing inline. The one address elsewhere is where the form that signs out is
 * sent on to, when an identity provider has a session to end.
 */
@Component
class ContentPolicy implements HeaderWriter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final IdentityProvider provider;

    ContentPolicy(IdentityProvider provider) {
        this.provider = provider;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String elsewhere = provider.signOutOrigin().map(origin -> " " + origin).orElse("");
        response.setHeader("Content-Security-Policy", POLICY + elsewhere);
    }
}
