package nl.doorbraak.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What the provider consists of. */
@Configuration
@EnableWebSecurity
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration"
        })
class ProviderApplication {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, protocol -> protocol.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(out -> out.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people(TestProvider provider) {
        return subject -> provider.identity(subject)
                .map(_ -> User.withUsername(subject)
                        .password("{noop}" + TestProvider.PASSWORD)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody"));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(TestProvider provider) {
        return token -> {
            if ("id_token".equals(token.getTokenType().getValue())) {
                Authentication person = Objects.requireNonNull(token.getPrincipal());
                TestProvider.Identity identity =
                        provider.identity(person.getName()).orElseThrow();
                token.getClaims()
                        .claim("email", identity.email())
                        .claim("email_verified", identity.verified())
                        // As a provider of an organisation might say; here it must mean nothing.
                        .claim("roles", List.of("administrator"));
            }
        };
    }

    @Bean
    RegisteredClientRepository clients(TestProvider provider) {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // It would keep the secret better than as it stands here.
            }

            @Override
            public RegisteredClient findById(String id) {
                return client(provider.client());
            }

            @Override
            public RegisteredClient findByClientId(String clientId) {
                return client(provider.client());
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(TestProvider provider) {
        return new ImmutableJWKSet<>(new JWKSet(provider.key()));
    }

    @Bean
    JwtDecoder decoder(TestProvider provider) throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(provider.key().toRSAPublicKey()).build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    FilterRegistrationBean<HandingOver> handingOver(TestProvider provider) {
        FilterRegistrationBean<HandingOver> filter = new FilterRegistrationBean<>(new HandingOver(provider));
        filter.addUrlPatterns("/oauth2/token");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static RegisteredClient client(int port) {
        String application = "http://localhost:" + port;
        return RegisteredClient.withId(TestProvider.CLIENT)
                .clientId(TestProvider.CLIENT)
                .clientSecret("{noop}" + TestProvider.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(application + "/inloggen/terug/organisatie")
                .postLogoutRedirectUri(application + "/inloggen?uitgelogd")
                .scope("openid")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
