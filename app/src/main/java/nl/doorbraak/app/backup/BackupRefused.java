package nl.doorbraak.app.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A backup or a restore that is not done, with the reason in the words of the message bundle. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    BackupRefused(String key, @Nullable Throwable cause, Object... values) {
        super(key, cause);
        this.key = key;
        this.values = List.of(values);
    }

    BackupRefused(String key, Object... values) {
        this(key, null, values);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return key;
    }

    /** What is filled in there. */
    public Object[] values() {
        return values.toArray();
    }
}
