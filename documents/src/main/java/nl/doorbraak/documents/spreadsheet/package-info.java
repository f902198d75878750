/** Spreadsheet files live here: the pages the engine laid out, written as .xlsx with their formulas and looks. No figure is computed here. */
@NullMarked
package nl.doorbraak.documents.spreadsheet;

import org.jspecify.annotations.NullMarked;
