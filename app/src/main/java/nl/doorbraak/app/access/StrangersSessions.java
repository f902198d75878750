package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The sessions of whoever has not given a right password yet. Everybody on the network can begin one with each request, so there is room
 * for a number of them, and above that the oldest ends; those of people who came in are not among them.
 */
@Component
class StrangersSessions implements HttpSessionListener, HttpSessionIdListener {

    // Many more than there are people who sign in at once, and a small part of the memory.
    private static final int ROOM = 10_000;

    private final int room;
    private final LinkedHashMap<String, HttpSession> byAge = new LinkedHashMap<>();

    @Autowired
    StrangersSessions() {
        this(ROOM);
    }

    StrangersSessions(int room) {
        this.room = room;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        add(event.getSession()).ifPresent(StrangersSessions::end);
    }

    /** A session goes on under another number when somebody comes in with it, and at no moment before that. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        forget(before);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession().getId());
    }

    /** Adds a session; gives the oldest when there is no room for it any more. */
    private synchronized Optional<HttpSession> add(HttpSession session) {
        byAge.put(session.getId(), session);
        return byAge.size() > room ? Optional.of(byAge.pollFirstEntry().getValue()) : Optional.empty();
    }

    private synchronized void forget(String id) {
        byAge.remove(id);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // It ended by itself just before.
        }
    }
}
