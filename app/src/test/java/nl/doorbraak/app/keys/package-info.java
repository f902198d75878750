/** Tests of sealed columns and their keys. */
@NullMarked
package nl.doorbraak.app.keys;

import org.jspecify.annotations.NullMarked;
