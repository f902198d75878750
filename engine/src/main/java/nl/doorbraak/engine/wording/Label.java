package nl.doorbraak.engine.wording;

import java.util.Arrays;
import java.util.List;

/** The name of something a user reads, in every language we speak. */
public sealed interface Label {

    /** A name that came with the data: a price item, a case line, a source. */
    record Named(String dutch, String english) implements Label {}

    /** A name of ours: a key of the message bundle with its arguments. */
    record Term(String key, List<Label> arguments) implements Label {
        public Term {
            arguments = List.copyOf(arguments);
        }
    }

    /** A label that came with the data, in both languages. */
    static Label named(String dutch, String english) {
        return new Named(dutch, english);
    }

    /** A label that is the same in every language: a number, a proper name, what somebody typed. */
    static Label verbatim(String text) {
        return new Named(text, text);
    }

    /** A label out of the message bundle. */
    static Label term(String key, Label... arguments) {
        return new Term(key, Arrays.asList(arguments));
    }
}
