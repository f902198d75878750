/**
 * The rooms of residents live here: the own file, who helps, who looked and why, what is not right in it with the answer, everything at
 * once to take away, and what the lead coordinator holds back from one resident for somebody's safety.
 */
@NullMarked
package nl.doorbraak.app.resident;

import org.jspecify.annotations.NullMarked;
