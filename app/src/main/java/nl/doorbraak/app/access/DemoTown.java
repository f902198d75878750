package nl.doorbraak.app.access;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Founds the demo town before the first page is served: its accounts here, its cases by whoever listens to {@link DemoTownFounded}. */
@Component
class DemoTown implements SmartLifecycle {

    static final String PASSWORD = "Voorbeeldstad-2026";
    private static final String DOMAIN = "@voorbeeldstad.example";

    private record Account(String email, String name, Role role) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("wijkcoach", "Wil Wijkcoach", Role.PROFESSIONAL),
            new Account("klantmanager", "Kim Klantmanager", Role.PROFESSIONAL),
            new Account("regisseur", "Robin Regisseur", Role.COORDINATOR),
            new Account("controller", "Charlie Controller", Role.CONTROLLER),
            new Account("accountant", "Andy Accountant", Role.ACCOUNTANT),
            new Account("beheerder", "Bo Beheerder", Role.ADMINISTRATOR));

    private final Users users;
    private final ApplicationEventPublisher events;
    private final boolean demo;
    private volatile boolean running;

    DemoTown(Users users, ApplicationEventPublisher events, @Value("${doorbraak.demo}") boolean demo) {
        this.users = users;
        this.events = events;
        this.demo = demo;
    }

    @Override
    public void start() {
        running = true;
        if (demo) {
            boolean isNew =
                    users.withEmail(ACCOUNTS.getFirst().email() + DOMAIN, true).isEmpty();
            if (isNew) {
                ACCOUNTS.forEach(this::add);
            }
            events.publishEvent(new DemoTownFounded(users.all()));
        }
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void add(Account account) {
        users.add(account.email() + DOMAIN, account.name(), Set.of(account.role()), PASSWORD, true);
    }
}
