package nl.doorbraak.app.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import nl.doorbraak.engine.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame: who is signed in, and where the same page is in the other language. */
@ControllerAdvice
class FrameAdvice {

    private final MessageSource messages;
    private final boolean demo;
    private final String version;

    FrameAdvice(
            MessageSource messages,
            @Value("${doorbraak.demo:true}") boolean demo,
            @Value("${doorbraak.version:0.1}") String version) {
        this.messages = messages;
        this.demo = demo;
        this.version = version;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        @Nullable Principal user = request.getUserPrincipal();
        String other = Language.of(locale) == Language.DUTCH ? "en" : "nl";
        String name = user == null ? "" : user.getName();
        return new Frame(user != null, name, role(request, locale), other, here(request, other), demo, version);
    }

    private String role(HttpServletRequest request, Locale locale) {
        return request.getUserPrincipal() == null ? "" : messages.getMessage("shell.user", null, locale);
    }

    private static String here(HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("taal", language)
                .build()
                .toUriString();
    }
}
