package nl.doorbraak.app.shell.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame: who is signed in, and where the same page is in the other language. */
@ControllerAdvice
class FrameAdvice {

    private final boolean demo;
    private final String version;

    FrameAdvice(@Value("${doorbraak.demo}") boolean demo, @Value("${doorbraak.version:0.1}") String version) {
        this.demo = demo;
        this.version = version;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale, @AuthenticationPrincipal @Nullable SignedInUser user) {
        String other = Language.of(locale) == Language.DUTCH ? "en" : "nl";
        String name = user == null ? "" : user.name();
        return new Frame(user != null, name, role(user, locale), other, here(request, other), demo, version);
    }

    private static String role(@Nullable SignedInUser user, Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        return user == null
                ? ""
                : user.roles().stream()
                        .sorted()
                        .map(role -> wording.say(role.label()))
                        .collect(joining(", "));
    }

    private static String here(HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("taal", language)
                .build()
                .toUriString();
    }
}
