package nl.doorbraak.app.database;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is asking the database, and what for. Without a caller every case table is empty: a page that forgot to say by which
 * rule it may look gets nothing.
 *
 * @param purpose why the data are looked at, as it is written in the audit trail
 */
public record Caller(UUID user, String purpose) {

    private static final String ATTRIBUTE = Caller.class.getName();
    private static final ScopedValue<Caller> ACTING = ScopedValue.newInstance();

    /** Does something in the name of this caller, outside a web request: a background job, the demo town, a test. */
    public <T> T asking(Supplier<T> question) {
        return ScopedValue.where(ACTING, this).call(question::get);
    }

    /** Does something in the name of this caller that gives no answer. */
    public void doing(Runnable work) {
        ScopedValue.where(ACTING, this).run(work);
    }

    /** Lets this caller ask during the rest of the current web request. */
    public void duringRequest() {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
    }

    /** The caller in force. */
    public static Optional<Caller> current() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : ofRequest();
    }

    private static Optional<Caller> ofRequest() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
