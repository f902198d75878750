package nl.doorbraak.app.access;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signing in and out with the identity provider: code flow with PKCE, state and nonce. Without a provider nothing of it is there. */
@Component
class ProviderSignIn {

    static final String THERE = "/inloggen/naar";

    private final IdentityProvider provider;
    private final ProviderPeople people;
    private final SignInGate gate;
    private final ClientRegistrationRepository registrations;

    ProviderSignIn(IdentityProvider provider, ProviderPeople people, SignInGate gate) {
        this.provider = provider;
        this.people = people;
        this.gate = gate;
        this.registrations = id -> provider.serves(id) ? provider.registration() : null;
    }

    void addTo(HttpSecurity http) {
        if (provider.isThere()) {
            http.oauth2Login(this::configure);
        }
    }

    /** Ends the session of the provider too, when somebody signed in with it and it offers that. */
    LogoutSuccessHandler leaving() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}" + Security.SIGN_IN + Security.AFTER_SIGN_OUT);
        handler.setDefaultTargetUrl(Security.SIGN_IN + Security.AFTER_SIGN_OUT);
        return handler;
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(Security.SIGN_IN)
                .loginProcessingUrl(IdentityProvider.BACK + "*")
                .authorizationEndpoint(there -> there.baseUri(THERE))
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(info -> info.oidcUserService(people))
                .failureHandler(gate::refusedByProvider)
                .successHandler(gate.admittingFromProvider())
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        // A provider that does not answer is said on the sign-in page.
                        filter.setAuthenticationFailureHandler(gate::refusedByProvider);
                        return filter;
                    }
                });
    }
}
