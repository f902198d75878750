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
        String token = token(client, address + "casussen");
        List<Double> times = new ArrayList<>();
        for (int request = 0; request < WARM_UP + REQUESTS; request++) {
            HttpRequest asked = request % 2 == 0
                    ? get(address + "casussen")
                    : post(address + "casussen", "zoek=Voorbeeld-" + (1667 * (request % 60)), token);
            long begin = System.nanoTime();
            var answer = client.send(asked, BodyHandlers.ofString());
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
        String form = "email=wijkcoach%40voorbeeldstad.example&wachtwoord=Voorbeeldstad-2026";
        client.send(post(address + "inloggen", form, token(client, address + "inloggen")), BodyHandlers.discarding());
    }

    private static String token(HttpClient client, String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(client.send(get(page), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("No form at " + page);
        }
        return token.group(1);
    }

    private static HttpRequest post(String address, String form, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
