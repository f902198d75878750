package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What somebody with the right password still does before anything else is there. */
public enum SecondStep {
    /** Typing the code of their phone. */
    CODE(SecondStepSignIn.CODE),
    /** Setting up a second step, because there must be one and there is none. */
    SET_UP(SecondStepSignIn.SET_UP);

    private final String address;

    SecondStep(String address) {
        this.address = address;
    }

    /** Whether somebody asks for a page of one of these steps. */
    static boolean isPageOf(HttpServletRequest request) {
        return Stream.of(values()).anyMatch(step -> step.address.equals(request.getServletPath()));
    }

    /** The one page there is until it is done. */
    String address() {
        return address;
    }
}
