package nl.doorbraak.app.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    @Bean
    UserDetailsService userDetails(Users users, @Value("${doorbraak.demo}") boolean demo) {
        return email ->
                users.withEmail(email, demo).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
