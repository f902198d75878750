/** The pages on which anybody can look up a price, where it comes from and what it leaves out. */
@NullMarked
package nl.doorbraak.app.pricelist.web;

import org.jspecify.annotations.NullMarked;
