/** What we know about prices lives here: the social price list with its sources, series and tables, read once from the reference files. */
@NullMarked
package nl.doorbraak.app.pricelist;

import org.jspecify.annotations.NullMarked;
