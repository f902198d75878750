/**
 * Asking for a case one has no relation with lives here: a safety override, or linking a second report. Whoever asks hears that it
 * was received and nothing else; the lead coordinator of the case answers.
 */
@NullMarked
package nl.doorbraak.app.request;

import org.jspecify.annotations.NullMarked;
