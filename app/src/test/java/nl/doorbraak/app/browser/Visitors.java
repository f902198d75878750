package nl.doorbraak.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets people in, each with a browser of their own: no cookies, a Dutch locale, a desktop window. */
final class Visitors {

    private final Browser browser;
    private final String address;
    private final Map<String, String> sessions;
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Visitors(Browser browser, String address, Map<String, String> sessions) {
        this.browser = browser;
        this.address = address;
        this.sessions = sessions;
    }

    /** Someone who has not signed in. */
    Visitor stranger() {
        return come(new Browser.NewContextOptions());
    }

    /** Somebody of the demo town who comes back with the session of before, or signs in when this is the first time. */
    Visitor back(String person) {
        String session = sessions.get(person);
        if (session == null) {
            Visitor first = stranger().signIn(person).open("/casussen");
            sessions.put(person, first.page().context().storageState());
            return first;
        }
        return come(new Browser.NewContextOptions().setStorageState(session));
    }

    private Visitor come(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(30_000);
        contexts.add(context);
        return new Visitor(context.newPage());
    }

    private void leave() {
        contexts.forEach(BrowserContext::close);
    }

    /** Hands {@link Visitors} to test methods; one Chromium for each thread serves all tests of a run. */
    static final class Arriving implements ParameterResolver, AfterEachCallback {

        private static final Namespace NAMESPACE = Namespace.create(Visitors.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitors.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // A browser is for one thread.
            Chromium chromium = context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(Thread.currentThread(), _ -> new Chromium(), Chromium.class);
            Environment environment =
                    SpringExtension.getApplicationContext(context).getEnvironment();
            String address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
            return context.getStore(NAMESPACE)
                    .computeIfAbsent(
                            Visitors.class,
                            _ -> new Visitors(chromium.browser(), address, sessions(context)),
                            Visitors.class);
        }

        // Of one test class: the next may run against another application.
        @SuppressWarnings("unchecked")
        private static Map<String, String> sessions(ExtensionContext context) {
            return context.getParent()
                    .orElseThrow()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(Map.class, _ -> new ConcurrentHashMap<String, String>(), Map.class);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
            if (visitors != null) {
                visitors.leave();
            }
        }
    }
}
