package nl.doorbraak.app.access;

/** The e-mail address of a refused sign-in, kept in the session so that it need not be typed again. */
public final class TypedEmail {

    /** Its name in the session. */
    public static final String KEY = "doorbraak.typed-email";

    private TypedEmail() {}
}
