/** Writes spreadsheets and PDF from a calculation or a page model. No figure is computed here. */
@NullMarked
package nl.doorbraak.documents;

import org.jspecify.annotations.NullMarked;
