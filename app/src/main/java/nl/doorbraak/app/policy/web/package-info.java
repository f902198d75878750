/** The page on which a policy officer reads counts. */
@NullMarked
package nl.doorbraak.app.policy.web;

import org.jspecify.annotations.NullMarked;
