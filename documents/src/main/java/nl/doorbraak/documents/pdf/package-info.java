/** Turns a page into an accessible PDF (PDF/UA-1) here, over one markup and one style sheet. The fonts are ours and embedded; nothing is fetched. */
@NullMarked
package nl.doorbraak.documents.pdf;

import org.jspecify.annotations.NullMarked;
