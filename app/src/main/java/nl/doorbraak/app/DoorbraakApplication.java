package nl.doorbraak.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application. */
@SpringBootApplication
@EnableScheduling
public class DoorbraakApplication {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public static void main(String[] arguments) {
        SpringApplication.run(DoorbraakApplication.class, arguments);
    }

    /** The one clock; whoever needs the time or the date asks for this. */
    @Bean
    Clock clock() {
        return Clock.system(NETHERLANDS);
    }
}
