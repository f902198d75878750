/**
 * The household and everything people state about it lives here: members, team, and the versions of what was filled in for its return.
 * Nothing is overwritten: every change is a new version that keeps the prices it was made with.
 */
@NullMarked
package nl.doorbraak.app.casefile;

import org.jspecify.annotations.NullMarked;
