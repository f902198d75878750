package nl.doorbraak.files;

import java.nio.file.Path;

/** Where the reference data and specimens of this repository stand during a test. */
public final class Home {

    private Home() {}

    /** The root of the repository. */
    public static Path path() {
        return Path.of(System.getProperty("doorbraak.home", ".."));
    }
}
