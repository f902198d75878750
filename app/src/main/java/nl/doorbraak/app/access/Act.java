package nl.doorbraak.app.access;

import java.util.Locale;

/** What was done, in the audit trail. That something was written is recorded by the database itself. */
enum Act {
    READ,
    REFUSED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_REFUSED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
