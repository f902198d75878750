package nl.doorbraak.app.shell.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.StatedRole;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame: who is signed in, and where the same page is in the other language. */
@ControllerAdvice
class FrameAdvice {

    private static final Set<Role> OPENING = Set.of(Role.PROFESSIONAL, Role.COORDINATOR);

    private final Clock clock;
    private final boolean demo;
    private final String version;
    private final PriceList prices;

    FrameAdvice(
            Clock clock,
            PriceList prices,
            @Value("${doorbraak.demo}") boolean demo,
            @Value("${doorbraak.version:0.1}") String version) {
        this.clock = clock;
        this.demo = demo;
        this.version = version;
        this.prices = prices;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Language language = Language.of(locale);
        Optional<SignedInUser> user = user(request.getUserPrincipal());
        String other = language == Language.DUTCH ? "en" : "nl";
        return new Frame(
                user.isPresent(),
                user.map(each -> each.userId().toString()).orElse(""),
                user.map(SignedInUser::name).orElse(""),
                user.map(each -> Wording.in(language)
                                .say(StatedRole.of(each, request).label()))
                        .orElse(""),
                user.map(each -> StatedRole.of(each, request).code()).orElse(""),
                user.map(each -> roles(each, Wording.in(language))).orElse(List.of()),
                user.filter(SignedInUser::seesCases).isPresent(),
                user.filter(each -> !each.onlyResident()).isPresent(),
                user.filter(each -> each.roles().contains(Role.RESIDENT)).isPresent(),
                user.filter(each -> each.roles().contains(Role.POLICY_OFFICER)).isPresent(),
                user.filter(each -> each.roles().contains(Role.ADMINISTRATOR)).isPresent(),
                user.filter(each -> each.roles().stream().anyMatch(OPENING::contains))
                        .isPresent(),
                other,
                here(request, other),
                demo,
                version,
                String.valueOf(prices.items().size()),
                prices.newest().map(FigureFormat.in(language)::date).orElse(""),
                clock.getZone());
    }

    private static Optional<SignedInUser> user(@Nullable Principal principal) {
        return principal instanceof Authentication known && known.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static List<Option> roles(SignedInUser user, Wording wording) {
        return user.roles().stream()
                .filter(_ -> user.roles().size() > 1)
                .sorted()
                .map(role ->
                        new Option(role.code(), wording.say(Label.term("shell.purpose.of", role.label(), role.aim()))))
                .toList();
    }

    private static String here(HttpServletRequest request, String language) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // What was asked for is no page, and may hold anything somebody typed.
            return "/?taal=" + language;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("taal", language)
                .build()
                .toUriString();
    }
}
