package nl.doorbraak.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins of the last quarter of an hour: after too many the door stays shut for a while. Few are allowed for one
 * account from one network address, more for one account from anywhere (so that nobody is easily shut out by others), and
 * more again from one address, behind which a whole office may sit.
 */
@Component
class SignInAttempts {

    static final int ALLOWED_PER_ACCOUNT_AND_ADDRESS = 5;
    static final int ALLOWED_PER_ACCOUNT = 50;
    static final int ALLOWED_PER_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized void failed(String who) {
        failures.computeIfAbsent(who, each -> new ArrayDeque<>()).addLast(clock.instant());
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }

    synchronized boolean tooMany(String who, int allowed) {
        Deque<Instant> times = failures.getOrDefault(who, new ArrayDeque<>());
        Instant edge = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(edge)) {
            times.removeFirst();
        }
        return times.size() >= allowed;
    }
}
