package nl.doorbraak.app.form;

import java.util.Optional;
import java.util.UUID;

/** The versions of what was filled in about things of one sort: only ever added to. */
public interface Versions<I> {

    /** The newest version; one with nothing in it when there is none yet. */
    Version<I> current(UUID about);

    /** One version; number 0 is the one with nothing in it. */
    Optional<? extends Version<I>> find(UUID about, int number);

    /** The version that was made by sending a form with this token. */
    Optional<? extends Version<I>> sent(UUID about, UUID token);

    /** Adds the version after {@code base}; does nothing and says so when somebody else already made that one. */
    boolean add(UUID about, int base, I input, UUID token);
}
