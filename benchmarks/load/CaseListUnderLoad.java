import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Measures the case list with 100,000 cases: ten users at once, each a professional with 60 cases, half of the requests with a
 * search. {@code ./doorbraak benchmark} starts the application on data of its own and runs this against it.
 */
class CaseListUnderLoad {

    private static final int USERS = 10;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;

    public static void main(String[] arguments) throws Exception {
        new Town(Path.of(arguments[1])).fill(Path.of(arguments[2]));
        Times times = new Times();
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> work = Collections.nCopies(USERS, () -> measure(arguments[0], times));
            for (var each : users.invokeAll(work)) {
                each.get();
            }
        }
        System.out.printf(
                "Case list, 100,000 cases, %d users at once, %d requests: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                USERS, times.size(), times.at(0.50), times.at(0.95), times.at(0.99));
    }

    private static boolean measure(String address, Times times) throws Exception {
        Visitor visitor = new Visitor(address).signIn("wijkcoach");
        for (int request = 0; request < WARM_UP + REQUESTS; request++) {
            long begin = System.nanoTime();
            var answer = request % 2 == 0
                    ? visitor.get("casussen")
                    : visitor.post("casussen", "zoek=Voorbeeld-" + (1667 * (request % 60)));
            if (request >= WARM_UP) {
                times.add(begin);
            }
            if (answer.statusCode() != 200 || !answer.body().contains("Huishouden Voorbeeld-")) {
                throw new IllegalStateException("Not a case list: status " + answer.statusCode());
            }
        }
        return true;
    }
}
