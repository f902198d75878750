@NullMarked
package nl.doorbraak.app.projection;

import org.jspecify.annotations.NullMarked;
