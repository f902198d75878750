package nl.doorbraak.documents.page;

import java.util.List;

/** One thing a reader meets, over a closed set of kinds. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Quiet,
                Block.Headline,
                Block.Notice,
                Block.Points,
                Table,
                Bars,
                Block.NewSheet {

    /** A heading; level 1 is the title of the document, and no level is skipped. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + ", expected 1 to 6");
            }
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** Text a hurried reader may pass over: units, how to read, when made. */
    record Quiet(String text) implements Block {}

    /** The one big figure of a document with what it is and how we know it. */
    record Headline(String about, String figure, String evidence) implements Block {}

    /** Something the reader must know before using a figure. */
    record Notice(String kind, String text) implements Block {}

    /** A list of at least one short text. */
    record Points(List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("a list without points");
            }
        }
    }

    /** What follows starts on a new sheet of paper. */
    record NewSheet() implements Block {}
}
