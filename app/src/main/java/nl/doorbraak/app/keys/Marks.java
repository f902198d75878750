package nl.doorbraak.app.keys;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Marks by which an exact value is found in a sealed column, without being read from it. The same value always has the same mark, so it
 * is made together with another value that sets most people of one name apart, such as the year of birth.
 */
@Component
public class Marks {

    private final Keys keys;

    Marks(Keys keys) {
        this.keys = keys;
    }

    /** The mark that is written beside a value; capital letters make no difference. */
    public String of(String value, String with) {
        return keys.mark(value, with);
    }

    /** The marks a value may have; more than one only while keys are being rotated. */
    public List<String> all(String value, String with) {
        return keys.marks(value, with);
    }
}
