/** The page on which one reads who is involved, writes own notes and shares them. */
@NullMarked
package nl.doorbraak.app.involved.web;

import org.jspecify.annotations.NullMarked;
