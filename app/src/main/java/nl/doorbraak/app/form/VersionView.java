package nl.doorbraak.app.form;

import java.time.Instant;
import java.util.List;

/** A version as a journal shows it, with what changed in it. */
public record VersionView(int number, Instant at, String by, List<String> changes) {}
