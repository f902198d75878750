/** The pages on which a calculation of one's own is begun, filled in, read and taken away. */
@NullMarked
package nl.doorbraak.app.sheet.web;

import org.jspecify.annotations.NullMarked;
