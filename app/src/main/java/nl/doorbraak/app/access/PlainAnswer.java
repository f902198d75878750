package nl.doorbraak.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** An answer of one sentence, where no page can be made or nobody would see it. */
@Component
class PlainAnswer {

    private final LocaleResolver locales;

    PlainAnswer(LocaleResolver locales) {
        this.locales = locales;
    }

    /** Answers with a status and a sentence in the language of the reader. */
    void say(String key, int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(locales.resolveLocale(request));
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Wording.in(language).say(Label.term(key)));
    }
}
