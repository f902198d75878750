package nl.doorbraak.documents.page;

import java.util.List;
import nl.doorbraak.engine.wording.Language;

/**
 * A whole document in one language.
 *
 * @param title what the document is called, in the title bar of a reader and at its head
 * @param description one sentence on what it is for, read by search and by screen readers
 */
public record Page(String title, String description, Language language, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
