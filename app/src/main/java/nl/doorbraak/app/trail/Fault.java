package nl.doorbraak.app.trail;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that is wrong with the chain or its anchor.
 *
 * @param kind what it is
 * @param batch the number of the sealed batch where it shows
 * @param entry the number of the entry; 0 where it is about the batch as a whole
 * @param at when the entry, as far as it is there, was stored, or when the batch was sealed
 */
public record Fault(Kind kind, long batch, long entry, Instant at) {

    /** What can be wrong. */
    public enum Kind {
        /** An entry says something else than when it was sealed. */
        ENTRY_CHANGED,
        /** An entry that was sealed is gone. */
        ENTRY_GONE,
        /** An entry says it belongs to a batch that was sealed without it. */
        ENTRY_ADDED,
        /** A batch is gone between two others. */
        BATCH_GONE,
        /** A batch is not the hash of what it holds. */
        BATCH_CHANGED,
        /** A batch does not follow from the one before it. */
        LINK_BROKEN,
        /** The anchor knows batches at the end that the database no longer has. */
        TAIL_GONE,
        /** The anchor has another hash for a batch. */
        ANCHOR_DIFFERS,
        /** A batch that should long have been anchored is not. */
        NOT_ANCHORED;

        /** The key of its sentence in the message bundle. */
        public String key() {
            return "log.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
