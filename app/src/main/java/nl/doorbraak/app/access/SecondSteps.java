package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who has a second step after the password, and whether a session has gone through it. */
@Component
class SecondSteps {

    /** What a session is given when the code was right. */
    static final String CODE_GIVEN = "FACTOR_TIME_CODE";

    private enum WhoMust {
        ALL,
        ADMINISTRATORS,
        OFFERED;

        static WhoMust of(String setting) {
            return Stream.of(values())
                    .filter(each -> each.word().equals(setting.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("DOORBRAAK_SECOND_FACTOR has something else than "
                            + Arrays.stream(values()).map(WhoMust::word).collect(Collectors.joining(", "))));
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final KnownAccounts accounts;
    private final WhoMust whoMust;

    SecondSteps(KnownAccounts accounts, @Value("${doorbraak.second-factor}") String whoMust) {
        this.accounts = accounts;
        this.whoMust = WhoMust.of(whoMust);
    }

    /** The step somebody still has to go; empty when there is none. */
    Optional<SecondStep> missing(Authentication session) {
        return SignedInUser.of(session)
                .flatMap(user -> accounts.present(user.userId()))
                .flatMap(account -> missing(session, account));
    }

    /** The session as it counts for one request: of the user with their roles, or of somebody with a step to go and without any. */
    Authentication of(Authentication session, PresentUser account) {
        return missing(session, account)
                .map(step -> UsernamePasswordAuthenticationToken.authenticated(
                        new HalfSignedIn(account.user(), step), null, List.of()))
                .orElseGet(() -> UsernamePasswordAuthenticationToken.authenticated(
                        account.user(), null, account.user().getAuthorities()));
    }

    private Optional<SecondStep> missing(Authentication session, PresentUser account) {
        if (session.getPrincipal() instanceof SignedInElsewhere) {
            // The identity provider has steps of its own.
            return Optional.empty();
        }
        if (account.secondFactor()) {
            return gaveCode(session) ? Optional.empty() : Optional.of(SecondStep.CODE);
        }
        return must(account) ? Optional.of(SecondStep.SET_UP) : Optional.empty();
    }

    private static boolean gaveCode(Authentication session) {
        return session.getAuthorities().stream().anyMatch(given -> CODE_GIVEN.equals(given.getAuthority()));
    }

    private boolean must(PresentUser account) {
        return !account.demo()
                && switch (whoMust) {
                    case ALL -> true;
                    case ADMINISTRATORS -> account.user().roles().contains(Role.ADMINISTRATOR);
                    case OFFERED -> false;
                };
    }
}
