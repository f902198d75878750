/**
 * Who is involved with a household under which law lives here, and what each of them notes. The team sees that somebody is involved;
 * a note is its writer's until that person shares it, for a purpose with a legal basis, and no longer than that.
 */
@NullMarked
package nl.doorbraak.app.involved;

import org.jspecify.annotations.NullMarked;
