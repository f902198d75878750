package nl.doorbraak.files.refusal;

/**
 * A place in a file.
 *
 * @param line 1 for the first; 0 for the file as a whole
 * @param column 1 for the first; 0 for the file as a whole
 */
public record Place(int line, int column) {

    /** The file as a whole. */
    public static final Place WHOLE_FILE = new Place(0, 0);
}
