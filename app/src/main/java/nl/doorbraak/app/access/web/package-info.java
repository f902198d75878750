/** Signing in and out. */
@NullMarked
package nl.doorbraak.app.access.web;

import org.jspecify.annotations.NullMarked;
