package nl.doorbraak.files.specimen;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Sheet;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.wording.Label;

/**
 * A case, a published sheet or a programme from a file.
 *
 * @param file as the user named it
 * @param sentence what the file shows, as the name of a test
 * @param about what a reader should know before the figures
 * @param source where the figures of this file come from, unless a figure says otherwise
 */
public record Specimen(
        String file,
        String sentence,
        Optional<Label> about,
        Reference source,
        Input input,
        List<Published> published,
        Places places) {
    public Specimen {
        published = List.copyOf(published);
    }

    /** What the engine computes from. */
    public sealed interface Input {
        /** The id of the case, sheet or programme. */
        String id();

        /** What a reader calls it. */
        Label name();
    }

    /** One household: now, without and after. */
    public record Household(HouseholdCase value) implements Input {
        @Override
        public String id() {
            return value.id();
        }

        @Override
        public Label name() {
            return value.name();
        }
    }

    /** A programme for many households, over years. */
    public record OfProgramme(Programme value) implements Input {
        @Override
        public String id() {
            return value.id();
        }

        @Override
        public Label name() {
            return value.name();
        }
    }

    /** A published calculation of a project. */
    public record Project(Sheet value) implements Input {
        @Override
        public String id() {
            return value.id();
        }

        @Override
        public Label name() {
            return value.name();
        }
    }
}
