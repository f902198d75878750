/**
 * Forms and what is kept of them live here: fields with the way their typed text is read, what was filled in as entries, and
 * bringing two people's changes together. Who fills in what is known by the modules whose forms they are.
 */
@NullMarked
package nl.doorbraak.app.form;

import org.jspecify.annotations.NullMarked;
