package nl.doorbraak.app.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_connection_that_the_database_broke_off_is_no_visitor_who_left_but_an_error_of_ours() {
        SQLException brokenOff = new SQLException("The connection broke off", "08006", new EOFException());

        assertThat(resolved(new CannotCreateTransactionException("Nobody was told", brokenOff)))
                .isTrue();
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void a_mistake_in_a_statement_is_left_to_others() {
        assertThat(resolved(new IllegalStateException(new SQLException("No such column", "42703"))))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private boolean resolved(Exception failure) {
        return new DatabaseAway().resolveException(new MockHttpServletRequest(), response, null, failure) != null;
    }
}
