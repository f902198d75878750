package nl.doorbraak.app.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The rule a handler declares, whichever form it was written in. */
record RuleOfPage(PageRule.Kind kind, Set<Role> roles, String part) {

    /** The one rule of a handler method; empty when it has none or several, and then it answers nobody. */
    static Optional<RuleOfPage> of(Method handler) {
        Set<PageRule> rules = AnnotatedElementUtils.findAllMergedAnnotations(handler, PageRule.class);
        return rules.stream()
                .filter(_ -> rules.size() == 1)
                .map(found -> new RuleOfPage(found.kind(), Set.copyOf(Arrays.asList(found.roles())), found.part()))
                .findFirst();
    }

    boolean isPublic() {
        return kind == PageRule.Kind.PUBLIC;
    }

    /** Whether the page is for whoever is on the way in; the security filters ask for the right password. */
    boolean isOnTheWayIn() {
        return kind == PageRule.Kind.SIGNING_IN;
    }

    /** What the page is about: the one case or programme in its path; empty when it is about none or about several. */
    Optional<Subject> subject() {
        return switch (kind) {
            case READS_CASE, WRITES_CASE -> Optional.of(Subject.CASE);
            case READS_PROGRAMME, WRITES_PROGRAMME -> Optional.of(Subject.PROGRAMME);
            case LISTS_CASES, OPENS_CASES, LISTS_PROGRAMMES, OPENS_PROGRAMMES, WITHOUT_CASES, SIGNING_IN, PUBLIC ->
                Optional.empty();
        };
    }

    /** Whether the page changes the one thing it is about. */
    boolean writes() {
        return kind == PageRule.Kind.WRITES_CASE || kind == PageRule.Kind.WRITES_PROGRAMME;
    }

    /** Whether the page must tell the audit trail what it listed. */
    boolean lists() {
        return kind == PageRule.Kind.LISTS_CASES || kind == PageRule.Kind.LISTS_PROGRAMMES;
    }

    /** Whether the page may see cases and programmes at all. */
    boolean withCases() {
        return !isPublic() && !isOnTheWayIn() && kind != PageRule.Kind.WITHOUT_CASES;
    }

    /** The role in which a user may use the page: the stated one, or the first that fits. */
    Optional<Role> roleOf(SignedInUser user, Role stated) {
        return user.roles().stream()
                .filter(roles::contains)
                .min(Comparator.comparing((Role role) -> role != stated).thenComparing(Comparator.naturalOrder()));
    }
}
