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

/** Refuses a request with a character in it that nobody can type and no database keeps: NUL. */
@Component
@Order(ReadableText.AFTER_ENCODING)
class ReadableText extends OncePerRequestFilter {

    // The encoding of a request is settled at the highest precedence; parameters must not be read before.
    static final int AFTER_ENCODING = Ordered.HIGHEST_PRECEDENCE + 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameterMap().entrySet().stream().anyMatch(ReadableText::unreadable)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean unreadable(Map.Entry<String, String[]> parameter) {
        return parameter.getKey().indexOf('\0') >= 0
                || Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
