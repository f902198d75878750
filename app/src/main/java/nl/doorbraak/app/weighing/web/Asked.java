package nl.doorbraak.app.weighing.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked to stand beside a case, as its address says.
 *
 * @param van the version before; the one before {@code naar} when none is asked for
 * @param naar the version after; the newest when none is asked for
 * @param met another case, in its newest version
 * @param prijzen the day whose prices stand beside the prices as filled in
 * @param bril through whose money
 */
record Asked(
        Optional<Integer> van,
        Optional<Integer> naar,
        Optional<UUID> met,
        Optional<LocalDate> prijzen,
        Optional<String> bril) {}
