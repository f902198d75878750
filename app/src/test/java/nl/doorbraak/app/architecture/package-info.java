/** The rules of structure, each shown able to fail. */
@NullMarked
package nl.doorbraak.app.architecture;

import org.jspecify.annotations.NullMarked;
