package nl.doorbraak.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all browser tests; it talks to nobody but the application. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** As root there is no sandbox; in a small container shared memory is too small for a browser. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--force-prefers-reduced-motion");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        String executable = executable()
                .orElseThrow(() -> new IllegalStateException("no Chromium on this machine; install it with: "
                        + "apt-get install chromium, or set DOORBRAAK_CHROMIUM to its path"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(ARGUMENTS));
    }

    /** The browser; every visitor gets a fresh context in it. */
    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<String> executable() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(System.getenv("DOORBRAAK_CHROMIUM")).map(Path::of),
                        Stream.concat(onPath, Stream.of(ON_A_MAC)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
