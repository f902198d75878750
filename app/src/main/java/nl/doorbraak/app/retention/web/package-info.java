/** The pages on which a case is closed and held, and on which an administrator reads what was removed. */
@NullMarked
package nl.doorbraak.app.retention.web;

import org.jspecify.annotations.NullMarked;
