/** The application seen by someone at a real Chromium: journeys, accessibility, and how pages behave at every width. */
@NullMarked
package nl.doorbraak.app.browser;

import org.jspecify.annotations.NullMarked;
