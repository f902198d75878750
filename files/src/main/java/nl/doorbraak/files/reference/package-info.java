/** What we know and where it comes from, read from {@code reference/}: sources, prices, index series, tables and rates. Nothing here computes; a value without source and date is refused. */
@NullMarked
package nl.doorbraak.files.reference;

import org.jspecify.annotations.NullMarked;
