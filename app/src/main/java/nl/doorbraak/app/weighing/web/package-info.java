/** The return of a case on screen: the page, the figures that open, and the files to take away. */
@NullMarked
package nl.doorbraak.app.weighing.web;

import org.jspecify.annotations.NullMarked;
