package nl.doorbraak.app.access;

import java.util.List;

/**
 * The demo town has its accounts. Published at every start in demo mode, before the first page is served; a listener looks
 * itself whether its own part of the town is already there, and adds it as a user would if not.
 */
public record DemoTownFounded(List<SignedInUser> users) {

    public DemoTownFounded {
        users = List.copyOf(users);
    }

    /** The first user whose e-mail address starts with {@code name} and an at sign. */
    public SignedInUser user(String name) {
        return users.stream()
                .filter(user -> user.email().startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
    }
}
