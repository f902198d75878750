/** Reads the YAML files of reference/ and specimens/ into engine inputs. A file that is not valid is refused whole, with file, line, field, value and expectation. */
@NullMarked
package nl.doorbraak.files;

import org.jspecify.annotations.NullMarked;
