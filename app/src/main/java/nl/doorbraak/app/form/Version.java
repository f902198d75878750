package nl.doorbraak.app.form;

import java.time.Instant;
import java.util.Optional;

/** What was filled in at one moment. It never changes. */
public interface Version<I> {

    /** 1 for the first; 0 when nothing was filled in yet. */
    int number();

    /** When; empty for number 0. */
    Optional<Instant> writtenAt();

    /** What the writer is called; empty for number 0. */
    String writtenBy();

    /** What was filled in by then. */
    I input();
}
