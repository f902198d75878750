/** The application itself: one package for each step of the method, and the shared nouns beside them. */
@NullMarked
package nl.doorbraak.app;

import org.jspecify.annotations.NullMarked;
