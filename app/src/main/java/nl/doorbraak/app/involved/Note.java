package nl.doorbraak.app.involved;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a professional noted, as far as the reader may see it.
 *
 * @param involvement where it belongs
 * @param writer who wrote it
 * @param own whether it belongs to an involvement of the reader
 * @param shared how it is shared now; empty when it is not
 */
public record Note(
        UUID id, UUID involvement, String content, String writer, Instant at, boolean own, Optional<Share> shared) {

    /**
     * That a note is shared with whoever helps in the case.
     *
     * @param purpose the id of the purpose, as in {@code reference/purposes}
     * @param basis the legal basis in the words of the day on which it was shared
     * @param basisChecked whether that basis had been held against the statute by then
     */
    public record Share(UUID id, String purpose, String basis, boolean basisChecked, Instant since) {}
}
