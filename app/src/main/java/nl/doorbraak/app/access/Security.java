package nl.doorbraak.app.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Default deny: everything but the public pages and the static files asks for a session that went through every step. */
@Configuration
class Security {

    static final String SIGN_IN = "/inloggen";
    static final String SIGN_OUT = "/uitloggen";
    static final String AFTER_SIGN_OUT = "?uitgelogd";
    private static final String[] PUBLIC = {
        SIGN_IN,
        ProviderSignIn.THERE + "/*",
        IdentityProvider.BACK + "*",
        "/static/**",
        "/error",
        "/uitnodiging",
        "/toegankelijkheid",
        "/privacy",
        "/zo-rekenen-wij"
    };

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SignInGate gate,
            ProviderSignIn provider,
            PresentAccount present,
            SignedOut signedOut,
            RequestCache pages,
            ContentPolicy policy) {
        provider.addTo(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(SecondStepSignIn.CODE)
                        .access(having(SecondStep.CODE))
                        .requestMatchers(SecondStepSignIn.SET_UP)
                        .access(having(SecondStep.SET_UP))
                        .anyRequest()
                        .access((session, request) -> new AuthorizationDecision(
                                SignedInUser.of(session.get()).isPresent())))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter(SignInGate.EMAIL)
                        .passwordParameter("wachtwoord")
                        .failureHandler(gate::refused)
                        .successHandler(gate.admitting()))
                .logout(out -> out.logoutUrl(SIGN_OUT)
                        .addLogoutHandler(gate::leaving)
                        .logoutSuccessHandler(provider.leaving()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(signedOut).accessDeniedHandler(signedOut))
                .requestCache(cache -> cache.requestCache(pages))
                .addFilterBefore(gate, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(present, AuthorizationFilter.class)
                .headers(headers -> headers.addHeaderWriter(policy)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener ->
                                opener.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resources -> resources.policy(
                                CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }

    /** Lets nobody to the page of a step but whoever has that step to go. */
    private static AuthorizationManager<RequestAuthorizationContext> having(SecondStep step) {
        return (session, request) -> new AuthorizationDecision(HalfSignedIn.of(session.get())
                .filter(half -> half.step() == step)
                .isPresent());
    }

    @Bean
    static RequestCache pages() {
        return new AskedPage();
    }
}
