/**
 * How long a case is kept lives here, and the end of it: after the longest term of its laws the household is removed from the case and
 * the figures stay. It works as the owner of the database; no role that serves pages can remove anything.
 */
@NullMarked
package nl.doorbraak.app.retention;

import org.jspecify.annotations.NullMarked;
