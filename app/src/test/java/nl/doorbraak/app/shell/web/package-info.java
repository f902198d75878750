/** Tests of what every page shares. */
@NullMarked
package nl.doorbraak.app.shell.web;

import org.jspecify.annotations.NullMarked;
