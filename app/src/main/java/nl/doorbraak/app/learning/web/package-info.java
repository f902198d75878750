/** The published calculations on screen, read only. */
@NullMarked
package nl.doorbraak.app.learning.web;

import org.jspecify.annotations.NullMarked;
