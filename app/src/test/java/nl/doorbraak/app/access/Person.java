package nl.doorbraak.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, as far as requests go: cookies are kept, redirects are not followed, forms carry their token. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String address;
    private String token = "";
    private final Map<String, String> headers = new LinkedHashMap<>();

    Person(int port) {
        this.address = "http://localhost:" + port;
    }

    /** The same person, whose every next request carries this header; with an empty value it does no longer. */
    Person with(String header, String value) {
        headers.put(header, value);
        headers.values().removeIf(String::isEmpty);
        return this;
    }

    Person signedIn(SignedInUser user) {
        HttpResponse<String> answer = signIn(user.email(), WithApplication.PASSWORD);
        if (!answer.headers().firstValue("Location").orElse("").equals(address + "/")) {
            throw new AssertionError("Not signed in: " + answer.statusCode());
        }
        readToken("/inloggen");
        return this;
    }

    HttpResponse<String> signIn(String email, String password) {
        readToken("/inloggen");
        return post("/inloggen", Map.of("email", email, "wachtwoord", password));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** A file. */
    HttpResponse<byte[]> download(String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A path is one of the application; somewhere else is a whole address. */
    private URI at(String path) {
        return URI.create(path.startsWith("/") ? address + path : path);
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send("POST", path, form);
    }

    /** A request with any method; everything but GET carries the form and its token. */
    HttpResponse<String> send(String method, String path, Map<String, String> form) {
        if (method.equals("GET")) {
            return get(path);
        }
        String body = "_csrf=" + encode(token)
                + form.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request with a body of another kind than a form; the token is in its head. */
    HttpResponse<String> postBody(String path, String type, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request without the token. */
    HttpResponse<String> postFromElsewhere(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Takes the token for the next form from a page. */
    void readToken(String path) {
        Matcher found = TOKEN.matcher(get(path).body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return client.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
