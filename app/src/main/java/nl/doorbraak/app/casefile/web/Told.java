package nl.doorbraak.app.casefile.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page after a form says was done, with what one may do next.
 *
 * @param text what was done, with the name of what it was done to
 * @param more the address of another one like it; none where there is none to add
 * @param back the address that puts it back; none where nothing was taken out
 * @param version a version in which it stood
 * @param token the same each time it is put back
 */
public record Told(
        String text, @Nullable String more, @Nullable String back, int version, UUID token) {}
