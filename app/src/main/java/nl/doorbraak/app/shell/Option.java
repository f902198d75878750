package nl.doorbraak.app.shell;

/**
 * One thing to choose in a list on a form.
 *
 * @param value what is sent
 * @param label what the user reads
 */
public record Option(String value, String label) {}
