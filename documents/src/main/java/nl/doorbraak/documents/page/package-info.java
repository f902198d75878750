/** A document as a reader meets it lives here: headings, facts, tables and bars in reading order, all text already said in one language. Nothing here knows about files or figures. */
@NullMarked
package nl.doorbraak.documents.page;

import org.jspecify.annotations.NullMarked;
