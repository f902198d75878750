package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorbraak.app.database.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Holds every page to its rule before it is made: session, role, relation, audit entry. Each refusal is the same "not found". */
@Component
class RuleOfPages implements HandlerInterceptor {

    private final Entrance entrance;
    private final Audit audit;
    // Reading annotations again for every request costs more than some pages.
    private final Map<Method, Optional<RuleOfPage>> rules = new ConcurrentHashMap<>();

    RuleOfPages(Entrance entrance, Audit audit) {
        this.entrance = entrance;
        this.audit = audit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !(method.getBean() instanceof ErrorController)) {
            RuleOfPage rule = ruleOf(method).orElseThrow(NotFound::new);
            if (!rule.isPublic() && !rule.isOnTheWayIn()) {
                admit(rule, request);
            }
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (handler instanceof HandlerMethod method
                && ruleOf(method).filter(RuleOfPage::lists).isPresent()
                && request.getAttribute(Audit.LISTED) == null) {
            throw new IllegalStateException(method + " is a list and did not tell the audit trail what it showed");
        }
    }

    private Optional<RuleOfPage> ruleOf(HandlerMethod handler) {
        return rules.computeIfAbsent(handler.getMethod(), RuleOfPage::of);
    }

    private void admit(RuleOfPage rule, HttpServletRequest request) {
        SignedInUser user = signedIn().orElseThrow(NotFound::new);
        Role role = rule.roleOf(user, StatedRole.of(user, request)).orElseThrow(() -> refusal(rule, user, request));
        if (rule.withCases()) {
            user.as(role).duringRequest();
        }
        rule.subject()
                .ifPresent(subject -> entrance.enter(rule.writes(), rule.part(), subject, idIn(request, subject)));
    }

    private NotFound refusal(RuleOfPage rule, SignedInUser user, HttpServletRequest request) {
        Caller without = new Caller(user.userId(), "");
        rule.subject()
                .ifPresentOrElse(
                        subject -> without.doing(
                                () -> audit.record(Act.REFUSED, rule.part(), subject, idIn(request, subject))),
                        () -> without.doing(() -> audit.record(Act.REFUSED, rule.part())));
        return new NotFound();
    }

    private static UUID idIn(HttpServletRequest request, Subject subject) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(subject.variable()) instanceof String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new NotFound();
            }
        }
        throw new NotFound();
    }

    private static Optional<SignedInUser> signedIn() {
        return SignedInUser.of(SecurityContextHolder.getContext().getAuthentication());
    }
}
