package nl.doorbraak.app.keys;

import java.nio.file.Path;

/** Opens a sealed value with the keys of a file, for tests of other packages. */
public final class Opened {

    private Opened() {}

    public static String with(Path keys, String sealed, String place) {
        return new Sealing(Keys.read(keys)).open(sealed, place);
    }
}
