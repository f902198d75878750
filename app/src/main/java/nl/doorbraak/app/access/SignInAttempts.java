package nl.doorbraak.app.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.keys.Marks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failed sign-ins of the last quarter of an hour, in the database: after too many the door stays shut for a while, also after a
 * restart. Few are allowed for one account from one network address, more for one account from anywhere (so that nobody is
 * easily shut out by others), and more again from one address, behind which a whole office may sit.
 */
@Component
@Transactional
class SignInAttempts {

    static final int ALLOWED_PER_ACCOUNT_AND_ADDRESS = 5;
    static final int ALLOWED_PER_ACCOUNT = 50;
    static final int ALLOWED_PER_ADDRESS = 100;
    // No e-mail address is longer.
    private static final int LONGEST_ADDRESS = 254;
    // Whoever has one IPv6 address has all that begin with the same eight bytes.
    private static final int BYTES_OF_A_NETWORK = 8;

    private final JdbcClient database;
    private final Marks marks;

    SignInAttempts(JdbcClient database, Marks marks) {
        this.database = database;
        this.marks = marks;
    }

    /** How many failures are allowed for one name: of an account, an address, or both. */
    record Door(String who, int allowed) {}

    /** The doors of somebody who signs in; the first is that of the account from this address. */
    static List<Door> doors(String email, String address) {
        String account = " account " + typed(email).strip().toLowerCase(Locale.ROOT);
        // What cannot be typed comes first: nobody types a name that is the door of somebody else at an address.
        Door both = new Door(door(address).who() + account, ALLOWED_PER_ACCOUNT_AND_ADDRESS);
        return List.of(both, new Door(account, ALLOWED_PER_ACCOUNT), door(address));
    }

    /** The door of a network address. */
    static Door door(String address) {
        return new Door(" address " + network(address), ALLOWED_PER_ADDRESS);
    }

    /** The start of what was typed as an e-mail address: no more of it counts or is kept. */
    static String typed(String email) {
        return email.substring(0, Math.min(email.length(), LONGEST_ADDRESS));
    }

    /** Begins an attempt, which counts as a failure until it succeeded; empty when one of the doors is shut. */
    Optional<UUID> begin(List<Door> doors) {
        return database.sql("SELECT begin_sign_in(?, ?)")
                .param(marks(doors))
                .param(doors.stream().map(Door::allowed).toArray(Integer[]::new))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    /** Takes an attempt back that was none, and forgets all failures at some doors. */
    void succeeded(UUID attempt, Door... forgotten) {
        database.sql("SELECT sign_in_succeeded(?, ?)")
                .param(attempt)
                .param(marks(List.of(forgotten)))
                .query()
                .listOfRows();
    }

    private String[] marks(List<Door> doors) {
        return doors.stream().map(door -> marks.of(door.who(), "sign-in")).toArray(String[]::new);
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_NETWORK)
                    : address;
        } catch (IllegalArgumentException e) {
            // A proxy says it in words of its own.
            return address;
        }
    }
}
