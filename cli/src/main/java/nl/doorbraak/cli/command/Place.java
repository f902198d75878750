package nl.doorbraak.cli.command;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Where and when a command runs.
 *
 * @param home the folder {@code reference/} and {@code specimens/} stand in
 * @param clock what tells the day, for how old a value is
 */
public record Place(Path home, Clock clock) {}
