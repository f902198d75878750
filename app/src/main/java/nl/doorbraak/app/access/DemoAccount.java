package nl.doorbraak.app.access;

import java.util.List;

/**
 * An account of the demo town; it exists in demo mode only, with a password that is no secret.
 *
 * @param email the address to sign in with
 * @param name an obviously made-up name
 */
public record DemoAccount(String email, String name, Role role) {

    /** The password of them all. */
    public static final String PASSWORD = "Voorbeeldstad-2026";

    private static final String DOMAIN = "@voorbeeldstad.example";

    /** Everybody in the demo town. */
    public static final List<DemoAccount> ALL = List.of(
            of("wijkcoach", "Wil Wijkcoach", Role.PROFESSIONAL),
            of("klantmanager", "Kim Klantmanager", Role.PROFESSIONAL),
            of("regisseur", "Robin Regisseur", Role.COORDINATOR),
            of("beslisser", "Bente Beslisser", Role.DECIDER),
            of("controller", "Charlie Controller", Role.CONTROLLER),
            of("accountant", "Andy Accountant", Role.ACCOUNTANT),
            of("beleidsadviseur", "Bas Beleidsadviseur", Role.POLICY_OFFICER),
            of("bewoner", "Anna Voorbeeld", Role.RESIDENT),
            of("beheerder", "Bo Beheerder", Role.ADMINISTRATOR));

    private static DemoAccount of(String person, String name, Role role) {
        return new DemoAccount(person + DOMAIN, name, role);
    }
}
