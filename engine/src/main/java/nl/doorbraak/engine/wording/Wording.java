package nl.doorbraak.engine.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Says labels in one language, out of the one message bundle of that language. */
public final class Wording {

    /** The base name of the message bundle, for whoever else must read it (the web pages do). */
    public static final String BUNDLE = "nl.doorbraak.messages";

    private static final Wording DUTCH = new Wording(Language.DUTCH);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH);

    private final Language language;
    private final ResourceBundle bundle;

    private Wording(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The wording of a language. */
    public static Wording in(Language language) {
        return language == Language.DUTCH ? DUTCH : ENGLISH;
    }

    /** The language this wording speaks. */
    public Language language() {
        return language;
    }

    /** What a user reads for a label. A key that is not in the bundle throws: a missing text is a defect, not a blank. */
    public String say(Label label) {
        return switch (label) {
            case Label.Named named -> language == Language.DUTCH ? named.dutch() : named.english();
            case Label.Term term -> format(term.key(), term.arguments());
        };
    }

    /** Whether the bundle has a text for a key: for names that may also come with the data, such as units. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** The texts as they stand in the bundle, for a library that looks them up itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private String format(String key, List<Label> arguments) {
        Object[] said = arguments.stream().map(this::say).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(said);
    }
}
