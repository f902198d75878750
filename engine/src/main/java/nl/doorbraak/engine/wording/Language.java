package nl.doorbraak.engine.wording;

import java.util.Locale;

/** The languages of the screens: Dutch first, English second. */
public enum Language {
    DUTCH("nl", "NL"),
    ENGLISH("en", "GB");

    private final Locale locale;

    Language(String code, String country) {
        this.locale = Locale.of(code, country);
    }

    /** The locale whose number and date forms belong to this language. */
    public Locale locale() {
        return locale;
    }

    /** The language of a locale; anything that is not English is shown in Dutch. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    }
}
