package nl.doorbraak.app.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules before everything else that happens to a request for a page. */
@Configuration
class RuleConfiguration implements WebMvcConfigurer {

    private final RuleOfPages rules;

    RuleConfiguration(RuleOfPages rules) {
        this.rules = rules;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rules).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
