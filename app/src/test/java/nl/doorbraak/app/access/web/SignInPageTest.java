package nl.doorbraak.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorbraak.app.access.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class SignInPageTest {

    @Test
    void practice_accounts_are_offered_in_demo_mode_only() {
        assertThat(shown(true)).containsEntry("accounts", DemoAccount.ALL);
        assertThat(shown(false)).containsEntry("accounts", List.of());
    }

    private static ExtendedModelMap shown(boolean demo) {
        ExtendedModelMap model = new ExtendedModelMap();
        new SignInPage(demo).signIn(null, null, null, model);
        return model;
    }
}
