import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the case list with 100,000 cases: ten users at once, each a professional with 60 cases, half of the requests with a
 * search. {@code ./doorbraak benchmark} starts the application on data of its own and runs this against it.
 */
class CaseListUnderLoad {

    private static final int USERS = 10;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        String address = arguments[0];
        fill(Path.of(arguments[1], "database.properties"), Path.of(arguments[2]));
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Double>>> work = Collections.nCopies(USERS, () -> measure(address));
            List<Double> times = new ArrayList<>();
            for (var each : users.invokeAll(work)) {
                times.addAll(each.get());
            }
            Collections.sort(times);
            System.out.printf(
                    "Case list, 100,000 cases, %d users at once, %d requests: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                    USERS, times.size(), at(times, 0.50), at(times, 0.95), at(times, 0.99));
        }
    }

    private static void fill(Path settings, Path script) throws Exception {
        Properties values = new Properties();
        try (InputStream file = Files.newInputStream(settings)) {
            values.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + values.getProperty("port") + "/doorbraak?currentSchema=doorbraak";
        try (var owner = DriverManager.getConnection(
                        url, "doorbraak_owner", values.getProperty("password.doorbraak_owner"));
                var statement = owner.createStatement()) {
            statement.execute(Files.readString(script));
        }
    }

    private static List<Double> measure(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        signIn(client, address);
        List<Double> times = new ArrayList<>();
        for (int request = 0; request < WARM_UP + REQUESTS; request++) {
            String search = request % 2 == 0 ? "" : "?zoek=Voorbeeld-" + (1667 * (request % 60));
            long begin = System.nanoTime();
            var answer = client.send(get(address + "casussen" + search), BodyHandlers.ofString());
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (answer.statusCode() != 200 || !answer.body().contains("Huishouden Voorbeeld-")) {
                throw new IllegalStateException("Not a case list: status " + answer.statusCode());
            }
            if (request >= WARM_UP) {
                times.add(milliseconds);
            }
        }
        return times;
    }

    private static void signIn(HttpClient client, String address) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                client.send(get(address + "inloggen"), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("No sign-in page at " + address);
        }
        String form = "email=wijkcoach%40voorbeeldstad.example&wachtwoord=Voorbeeldstad-2026&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(URI.create(address + "inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
