/** Cases, published sheets and programmes as files: read into engine inputs against the reference data, with the printed figures they must reproduce, and with the line of every part so that a refusal of the engine still points into the file. */
@NullMarked
package nl.doorbraak.files.specimen;

import org.jspecify.annotations.NullMarked;
