/** The pages of the frame itself. */
@NullMarked
package nl.doorbraak.app.shell.web;

import org.jspecify.annotations.NullMarked;
