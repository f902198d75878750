package nl.doorbraak.app.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Founds the demo town before the first page is served: its accounts here, its cases by whoever listens to {@link DemoTownFounded}. */
@Component
class DemoTown extends BeforeFirstPage {

    private final Users users;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    DemoTown(Users users, ApplicationEventPublisher events, @Value("${doorbraak.demo}") boolean demo) {
        this.users = users;
        this.events = events;
        this.demo = demo;
    }

    @Override
    void prepare() {
        if (demo) {
            DemoAccount.ALL.forEach(this::add);
            events.publishEvent(new DemoTownFounded(users.all()));
        }
    }

    private void add(DemoAccount account) {
        if (!users.has(account.email())) {
            users.add(account.email(), account.name(), Set.of(account.role()), DemoAccount.PASSWORD, true);
        }
    }
}
