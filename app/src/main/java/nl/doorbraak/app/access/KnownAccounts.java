package nl.doorbraak.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The accounts of those who were here a moment ago, so that not every request asks the database who is asking. What an
 * administrator changes is forgotten as soon as it is stored; what is changed in the database by any other hand holds within
 * ten seconds.
 */
@Component
class KnownAccounts {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final int MANY = 10_000;

    private final Users users;
    private final Cache<UUID, Optional<PresentUser>> known =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(MANY).build();

    KnownAccounts(Users users) {
        this.users = users;
    }

    /** The user of an id as the account is now; empty when it is blocked. */
    Optional<PresentUser> present(UUID user) {
        return known.get(user, users::present);
    }

    // Whoever reads the account while it changes keeps this waiting, so that what was read is forgotten too.
    @TransactionalEventListener(fallbackExecution = true)
    void forget(AccountChanged changed) {
        known.invalidate(changed.account());
    }
}
