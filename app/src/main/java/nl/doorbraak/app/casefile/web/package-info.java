/** The case list, the case page and the forms on which members, lines, costs and corrections are kept. */
@NullMarked
package nl.doorbraak.app.casefile.web;

import org.jspecify.annotations.NullMarked;
