/** The return of a household case and of a published sheet lives here: inputs as people state them, built into one calculation graph by the order of application. Figures, notices and refusals come out; nothing here computes a figure itself. */
@NullMarked
package nl.doorbraak.engine.effect;

import org.jspecify.annotations.NullMarked;
