/** The tests of what is told of many households at once. */
@NullMarked
package nl.doorbraak.app.policy;

import org.jspecify.annotations.NullMarked;
