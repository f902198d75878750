/** The tests of forms, whatever they are about. */
@NullMarked
package nl.doorbraak.app.form;

import org.jspecify.annotations.NullMarked;
