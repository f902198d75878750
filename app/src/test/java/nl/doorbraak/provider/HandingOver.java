package nl.doorbraak.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts the token a test made in the place of the real one. */
final class HandingOver extends OncePerRequestFilter {

    private final TestProvider provider;

    HandingOver(TestProvider provider) {
        this.provider = provider;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Function<JWTClaimsSet, String>> forging = provider.forging();
        if (forging.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper real = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, real);
        byte[] handedOver = forged(real.getContentAsByteArray(), forging.get());
        response.setContentLength(handedOver.length);
        response.getOutputStream().write(handedOver);
    }

    private static byte[] forged(byte[] real, Function<JWTClaimsSet, String> forging) {
        ObjectNode answer = (ObjectNode) JsonMapper.shared().readTree(real);
        try {
            String token = answer.path("id_token").asString();
            answer.put("id_token", forging.apply(SignedJWT.parse(token).getJWTClaimsSet()));
            return JsonMapper.shared().writeValueAsBytes(answer);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
