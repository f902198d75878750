import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the demo town with a browser, as far as requests go. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String address;
    private String token = "";

    /** @param address where the application is served, with a slash at the end */
    Visitor(String address) {
        this.address = address;
    }

    /** Signs in and remembers the token that forms carry. */
    Visitor signIn(String person) throws IOException, InterruptedException {
        token = tokenOf("inloggen");
        post("inloggen", "email=" + person + "%40voorbeeldstad.example&wachtwoord=Voorbeeldstad-2026");
        token = tokenOf("casussen");
        return this;
    }

    HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(request(page).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String page, String form) throws IOException, InterruptedException {
        return client.send(
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private String tokenOf(String page) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("No form at " + page);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(address + page)).header("Accept", "text/html");
    }
}
