/** Who may see what: users and their roles, the relation to a case, the rule of every page, and the audit trail. */
@NullMarked
package nl.doorbraak.app.access;

import org.jspecify.annotations.NullMarked;
