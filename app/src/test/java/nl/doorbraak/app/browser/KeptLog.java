package nl.doorbraak.app.browser;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The log of the running application in a file, at the level of production and everything of our own, for as long as it is open. */
final class KeptLog implements AutoCloseable {

    private final Path file;
    private final Logger root = logger(Logger.ROOT_LOGGER_NAME);
    private final Logger ours = logger("nl.doorbraak");
    private final @Nullable Level before = ours.getLevel();
    private final FileAppender<ILoggingEvent> appender = new FileAppender<>();

    KeptLog(Path file) {
        this.file = file;
        LoggerContext context = root.getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d %level %logger %thread %mdc %msg%n%ex{full}");
        encoder.start();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        root.addAppender(appender);
        ours.setLevel(Level.DEBUG);
        ours.debug("kept");
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    String text() throws IOException {
        return Files.readString(file);
    }

    @Override
    public void close() {
        ours.setLevel(before);
        root.detachAppender(appender);
        appender.stop();
    }
}
