package nl.doorbraak.app.shell;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch unless the reader chose English with {@code ?taal=en}; a cookie remembers the choice for a year. */
@Configuration
class Languages implements WebMvcConfigurer {

    private static final String PARAMETER = "taal";

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename(Wording.BUNDLE);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Language.DUTCH.locale());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver(PARAMETER);
        cookie.setDefaultLocale(Language.DUTCH.locale());
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName(PARAMETER);
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }
}
