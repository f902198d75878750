package nl.doorbraak.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request with a character in it that nobody can type and no database keeps: NUL; and a form that is too large or cannot be
 * read, of which no page can be made and each would fill the log.
 */
@Component
@Order(ReadableText.AFTER_ENCODING)
class ReadableText extends OncePerRequestFilter {

    // The encoding of a request is settled at the highest precedence; parameters must not be read before.
    static final int AFTER_ENCODING = Ordered.HIGHEST_PRECEDENCE + 1;

    private final PlainAnswer plainly;

    ReadableText(PlainAnswer plainly) {
        this.plainly = plainly;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod()) && cannotBeRead(request)) {
            plainly.say("shell.error.form", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
        } else if (request.getParameterMap().entrySet().stream().anyMatch(ReadableText::unreadable)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean cannotBeRead(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return false;
        } catch (IllegalStateException e) {
            // Its length, its number of fields, or its encoding.
            return true;
        }
    }

    private static boolean unreadable(Map.Entry<String, String[]> parameter) {
        return parameter.getKey().indexOf('\0') >= 0
                || Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
