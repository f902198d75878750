package nl.doorbraak.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import nl.doorbraak.app.access.DemoAccount;
import nl.doorbraak.app.access.IdentityProvider;
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
        new SignInPage(demo, mock(IdentityProvider.class)).signIn(null, null, null, model);
        return model;
    }
}
