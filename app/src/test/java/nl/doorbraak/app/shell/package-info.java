/** The tests of the frame and of the files it serves. */
@NullMarked
package nl.doorbraak.app.shell;

import org.jspecify.annotations.NullMarked;
