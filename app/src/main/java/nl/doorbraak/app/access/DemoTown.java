package nl.doorbraak.app.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Founds the demo town before the first page is served: its accounts here, its cases by whoever listens to {@link DemoTownFounded}. */
@Component
class DemoTown implements SmartLifecycle {

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
                    users.withEmail(DemoAccount.ALL.getFirst().email(), true).isEmpty();
            if (isNew) {
                DemoAccount.ALL.forEach(this::add);
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

    private void add(DemoAccount account) {
        users.add(account.email(), account.name(), Set.of(account.role()), DemoAccount.PASSWORD, true);
    }
}
