package nl.doorbraak.app.sheet;

import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;

/**
 * A sheet in a list, with what it comes to.
 *
 * @param net empty while there is nothing to compute
 */
public record SheetRow(SheetFile file, Optional<AmountView> net) {}
