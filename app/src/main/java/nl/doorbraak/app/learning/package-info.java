/** What is learnt from cases and papers. Its first room holds the published calculations, each redone and laid beside what was printed. */
@NullMarked
package nl.doorbraak.app.learning;

import org.jspecify.annotations.NullMarked;
