package nl.doorbraak.engine.spreadsheet;

import java.util.Locale;
import java.util.Set;

/** Names of input cells, made from keys: what a spreadsheet accepts as a name and no two the same. */
final class CellNames {

    private static final int LONGEST = 200;

    private CellNames() {}

    static String of(String key, Set<String> taken) {
        String allowed = "in_" + key.replaceAll("[^A-Za-z0-9]", "_");
        String name = allowed.substring(0, Math.min(allowed.length(), LONGEST));
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = allowed.substring(0, Math.min(allowed.length(), LONGEST)) + "_" + i;
        }
        return name;
    }
}
