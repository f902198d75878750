package nl.doorbraak.app.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where accounts come from: our own table, with the demo accounts only in demo mode. */
@Configuration
class Accounts {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** Compares passwords, and keeps nothing of them: a session knows who it is of and no more. */
    @Bean
    AuthenticationProvider authenticationProvider(UserDetailsService users, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users) {
            @Override
            protected Authentication createSuccessAuthentication(
                    Object principal, Authentication authentication, UserDetails user) {
                Object kept = user instanceof SignedInUser known ? known.withoutPassword() : principal;
                return super.createSuccessAuthentication(kept, authentication, user);
            }
        };
        provider.setPasswordEncoder(passwords);
        return provider;
    }

    @Bean
    UserDetailsService userDetails(Users users, @Value("${doorbraak.demo}") boolean demo) {
        // A blocked account has no hash, and is answered as slowly as one that is not there.
        return email -> users.withEmail(email, demo)
                .filter(user -> !user.getPassword().isEmpty())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
