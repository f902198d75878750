@NullMarked
package nl.doorbraak.app.programme;

import org.jspecify.annotations.NullMarked;
