package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.SavedRequest;

/** What somebody without an account can make us keep. */
class StrangersTest {

    private final StrangersSessions sessions = new StrangersSessions(2);
    private final AskedPage asked = new AskedPage();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void where_there_is_no_room_for_another_session_the_oldest_ends() {
        List<MockHttpSession> begun = Stream.generate(this::begin).limit(3).toList();

        assertThat(begun).extracting(MockHttpSession::isInvalid).containsExactly(true, false, false);
    }

    @Test
    void the_session_of_somebody_who_came_in_does_not_end_for_those_of_strangers() {
        MockHttpSession theirs = begin();
        String before = theirs.getId();
        theirs.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(theirs), before);

        Stream.generate(this::begin).limit(5).forEach(HttpSession::getId);

        assertThat(theirs.isInvalid()).isFalse();
    }

    @Test
    void a_session_that_ended_takes_no_room() {
        MockHttpSession first = begin();
        sessions.sessionDestroyed(new HttpSessionEvent(begin()));
        begin();

        assertThat(first.isInvalid()).isFalse();
    }

    @Test
    void of_a_page_that_was_asked_for_nothing_but_its_address_is_kept() {
        MockHttpServletRequest request = request("/casussen");
        request.addHeader("X-Large", "x".repeat(5_000));

        asked.saveRequest(request, response);

        SavedRequest kept = Objects.requireNonNull(asked.getRequest(request, response));
        assertThat(kept.getRedirectUrl()).endsWith("/casussen");
        assertThat(kept.getHeaderNames()).isEmpty();
        assertThat(kept.getParameterMap()).isEmpty();
    }

    @Test
    void a_page_with_an_address_that_is_too_long_to_keep_is_not_kept() {
        MockHttpServletRequest request = request("/casussen");
        request.setQueryString("x".repeat(AskedPage.LONGEST));

        asked.saveRequest(request, response);

        assertThat(Collections.list(request.getSession().getAttributeNames())).isEmpty();
    }

    private MockHttpSession begin() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
