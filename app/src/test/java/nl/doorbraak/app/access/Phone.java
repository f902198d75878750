package nl.doorbraak.app.access;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** A phone with an app for codes, in which somebody put the key that a page shows. */
record Phone(CodeKey key) {

    /** The phone with the key of the page that sets up a second step. */
    static Phone with(Person person, String page) {
        person.readToken(page);
        return with(person.get(page).body());
    }

    static Phone with(String page) {
        return new Phone(new CodeKey(
                Jsoup.parse(page).select(".doorbraak-codekey__text").text().replace(" ", "")));
    }

    /** Sets it up for somebody, whose password is that of all tests; gives the answer. */
    static HttpResponse<String> setUp(Person person, String page, String code) {
        return person.post(page, Map.of("oud", WithApplication.PASSWORD, "code", code));
    }

    /** What it shows now. */
    String code() {
        return code(0);
    }

    /** What it showed or will show so many half minutes from now. */
    String code(long later) {
        return TimeCodes.of(key, Instant.now().getEpochSecond() / 30 + later);
    }

    /** A code it never shows around now. */
    String wrong() {
        List<String> right = List.of(code(-2), code(-1), code(), code(1), code(2));
        return right.contains("123456") ? "654321" : "123456";
    }
}
