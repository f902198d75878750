/** The application as a process of its own, killed at random moments while people write in it. */
@NullMarked
package nl.doorbraak.app.killed;

import org.jspecify.annotations.NullMarked;
