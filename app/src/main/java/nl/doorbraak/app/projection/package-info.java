/**
 * One way to show what a programme comes to over its years lives here, whether people filled it in or a paper printed it: the years,
 * the curve, the fan, who pays and who gains, and what it would come to if something were otherwise.
 */
@NullMarked
package nl.doorbraak.app.projection;

import org.jspecify.annotations.NullMarked;
