/**
 * What may be told of many households at once lives here: counts, in which no small number of households can be read or reckoned.
 */
@NullMarked
package nl.doorbraak.app.policy;

import org.jspecify.annotations.NullMarked;
