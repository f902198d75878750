/** The seal on the audit trail: its hash chain, the anchor outside the database, the verification of both, and its export. */
@NullMarked
package nl.doorbraak.app.trail;

import org.jspecify.annotations.NullMarked;
