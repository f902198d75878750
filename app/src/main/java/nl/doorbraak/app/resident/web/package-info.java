/** The pages of residents, and those on which the lead coordinator answers, invites and holds back. */
@NullMarked
package nl.doorbraak.app.resident.web;

import org.jspecify.annotations.NullMarked;
