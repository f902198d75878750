/** That nobody sees what is not theirs: every page, every table, every way in. */
@NullMarked
package nl.doorbraak.app.access;

import org.jspecify.annotations.NullMarked;
