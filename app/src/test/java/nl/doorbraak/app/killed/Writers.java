package nl.doorbraak.app.killed;

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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** People who open one case after the other, and remember which were acknowledged. */
final class Writers implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final Set<String> acknowledged;
    private final AtomicInteger opened = new AtomicInteger();
    private final Set<String> surprises = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> people;

    /** @param acknowledged takes the name of every case of which the application said that it is there */
    Writers(String address, Set<String> acknowledged) {
        this.address = address;
        this.acknowledged = acknowledged;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> Thread.startVirtualThread(this::write))
                .toList();
    }

    static Set<String> nothingYet() {
        return ConcurrentHashMap.newKeySet();
    }

    /** Returns when so many more were acknowledged. */
    void await(int more) throws InterruptedException {
        int enough = acknowledged.size() + more;
        for (int wait = 0; acknowledged.size() < enough; wait++) {
            if (wait > 6000 || over.get()) {
                throw new AssertionError("Nothing was acknowledged for a minute: " + surprises);
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (Thread person : people) {
            person.join();
        }
        if (!surprises.isEmpty()) {
            throw new AssertionError("Neither acknowledged nor failed: " + surprises);
        }
    }

    private void write() {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build()) {
            String token = "";
            while (!over.get()) {
                try {
                    token = token.isEmpty() ? signedIn(client) : token;
                    open(client, token);
                } catch (IOException e) {
                    // Killed: whoever it is tries again until there is no more use.
                    Thread.sleep(20);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String signedIn(HttpClient client) throws IOException, InterruptedException {
        String token = token(client, "/inloggen");
        post(client, "/inloggen", token, "email=regisseur%40voorbeeldstad.example&wachtwoord=Voorbeeldstad-2026");
        return token(client, "/casussen/nieuw");
    }

    private void open(HttpClient client, String token) throws IOException, InterruptedException {
        String name = "Proef-" + acknowledged.size() + "-" + opened.incrementAndGet();
        HttpResponse<String> answer = post(
                client,
                "/casussen/nieuw",
                token,
                "naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&wijk=Noord&samenstelling=&sleutel="
                        + UUID.randomUUID());
        if (answer.statusCode() / 100 == 3
                && answer.headers().firstValue("Location").orElse("").matches(".*/casussen/[0-9a-f-]{36}.*")) {
            acknowledged.add(name);
        } else if (answer.statusCode() < 500) {
            surprises.add(answer.statusCode() + " " + answer.body().replaceAll("(?s)<[^>]*>|\\s+", " "));
            over.set(true);
        }
    }

    private String token(HttpClient client, String page) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(
                client.send(request(page).build(), BodyHandlers.ofString()).body());
        if (!found.find()) {
            throw new IOException("No form at " + page);
        }
        return found.group(1);
    }

    private HttpResponse<String> post(HttpClient client, String page, String token, String form)
            throws IOException, InterruptedException {
        String whole = form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return client.send(
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(whole))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(address + page))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html");
    }
}
