/** The tests of the screens of a case that need no browser. */
@NullMarked
package nl.doorbraak.app.casefile.web;

import org.jspecify.annotations.NullMarked;
