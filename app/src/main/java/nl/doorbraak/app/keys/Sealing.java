package nl.doorbraak.app.keys;

import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Seals what identifies somebody before it goes into its column, and opens it again. Nothing is nothing: an empty text stays empty,
 * so that the database can tell that there is one.
 */
@Component
public class Sealing {

    private final Keys keys;

    Sealing(Keys keys) {
        this.keys = keys;
    }

    /**
     * Seals a text for one place: column, and what tells its row from others, such as
     * {@code case_member.name/<case_id>/<member_id>}. At another place it does not open.
     */
    public String seal(String plain, String place) {
        return plain.isEmpty() ? "" : keys.seal(plain, place);
    }

    /**
     * Opens what was sealed for a place.
     *
     * @throws IllegalStateException when it is not sealed, was sealed for another place, was changed, or its key is not there
     */
    public String open(String sealed, String place) {
        if (sealed.isEmpty()) {
            return "";
        }
        String column = place.substring(0, Math.max(0, place.indexOf('/')));
        if (!Keys.isSealed(sealed)) {
            throw new IllegalStateException("A text is not sealed: " + column);
        }
        try {
            return keys.open(sealed, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text does not open: " + column, e);
        }
    }
}
