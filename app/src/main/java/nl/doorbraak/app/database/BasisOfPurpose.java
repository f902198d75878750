package nl.doorbraak.app.database;

/** Knows on which legal basis somebody looks at data for a purpose; told to the database with the purpose. */
@FunctionalInterface
public interface BasisOfPurpose {

    /** The basis in words; empty where the purpose has none. */
    String of(String purpose);
}
