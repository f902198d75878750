/** YAML as we read it lives here: nodes that know their line, and a small typed layer over them that collects every refusal instead of stopping at the first. */
@NullMarked
package nl.doorbraak.files.yaml;

import org.jspecify.annotations.NullMarked;
