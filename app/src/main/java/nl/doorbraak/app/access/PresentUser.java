package nl.doorbraak.app.access;

/**
 * An account that is not blocked, as it is at this moment.
 *
 * @param demo whether it is one of the demo town
 * @param secondFactor whether it has a second step after the password
 */
record PresentUser(SignedInUser user, boolean demo, boolean secondFactor) {}
