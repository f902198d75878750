package nl.doorbraak.engine.calculation;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * Where a figure comes from: a published source or a person's own statement.
 *
 * @param id the id in {@code reference/sources.yaml}, or a word of ours such as {@code case-team}
 * @param title what a reader calls the source
 * @param date when the source was published, or when the statement was made
 * @param place where in the source: a page, table or line; empty when the source has one figure
 * @param link where a reader finds it, if it is public
 */
public record Reference(String id, Label title, LocalDate date, String place, Optional<URI> link) {}
