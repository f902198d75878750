/** The return of a case or a published sheet becomes a page here: first what a decision maker needs, then every figure with its sentence, then the sources. Words and figures come from the readings; nothing is computed. */
@NullMarked
package nl.doorbraak.documents.reporting;

import org.jspecify.annotations.NullMarked;
