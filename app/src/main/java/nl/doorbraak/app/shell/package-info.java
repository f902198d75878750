/** The frame around every page: language, home, error pages. */
@NullMarked
package nl.doorbraak.app.shell;

import org.jspecify.annotations.NullMarked;
