import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three minutes of work of 200 people who are signed in, over 100,000 cases: each thinks five seconds on average, then reads a list,
 * searches, opens a case or its return, or opens a new case. Says how long answers take, what failed, and whether memory grew.
 */
class Soak {

    private static final int PEOPLE = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofMinutes(3);
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(10);
    private static final Pattern CASE = Pattern.compile("href=\"/(casussen/[0-9a-f-]{36})\"");
    private static final Pattern USED = Pattern.compile("(?m)^ *(?:DefNew|Tenured|.*generation).*used (\\d+)K");

    private static final Map<String, Times> TIMES = new ConcurrentHashMap<>();
    private static final AtomicInteger FAILED = new AtomicInteger();
    private static volatile boolean measuring;
    private static volatile boolean over;

    private record Person(Visitor visitor, List<String> cases, Random random) {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        new Town(data).fill(Path.of(arguments[2]));
        List<Person> people = signedIn(arguments[0]);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> threads.submit(() -> work(person)));
            Thread.sleep(WARM_UP);
            long before = usedAfterCollection(data);
            measuring = true;
            Thread.sleep(MEASURED);
            measuring = false;
            long after = usedAfterCollection(data);
            over = true;
            report(before, after);
        }
        System.exit(FAILED.get() == 0 ? 0 : 1);
    }

    private static List<Person> signedIn(String address) throws Exception {
        List<Person> people = new ArrayList<>();
        for (int number = 2; number < PEOPLE + 2; number++) {
            Visitor visitor = new Visitor(address).signIn("professional-" + number);
            List<String> cases = CASE.matcher(visitor.get("casussen").body())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            people.add(new Person(visitor, cases, new Random(number)));
        }
        return people;
    }

    private static void work(Person person) {
        try {
            while (!over) {
                Thread.sleep(person.random().nextLong(LONGEST_THOUGHT.toMillis()));
                once(person);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void once(Person person) throws InterruptedException {
        int choice = person.random().nextInt(100);
        String what = choice < 35 ? "list" : choice < 55 ? "search" : choice < 80 ? "case" : choice < 90 ? "return" : "write";
        long begin = System.nanoTime();
        try {
            int status = ask(person, what).statusCode();
            if (status != (what.equals("write") ? 302 : 200)) {
                failed(what + ": status " + status);
            }
        } catch (IOException e) {
            failed(what + ": " + e.getMessage());
        }
        if (measuring) {
            TIMES.computeIfAbsent(what, _ -> new Times()).add(begin);
            TIMES.computeIfAbsent("all", _ -> new Times()).add(begin);
        }
    }

    private static HttpResponse<String> ask(Person person, String what) throws IOException, InterruptedException {
        String some = person.cases().get(person.random().nextInt(person.cases().size()));
        Visitor visitor = person.visitor();
        return switch (what) {
            case "list" -> visitor.get("casussen");
            case "search" -> visitor.post("casussen", "zoek=Voorbeeld-" + person.random().nextInt(1000));
            case "case" -> visitor.get(some);
            case "return" -> visitor.get(some + "/weging");
            default -> visitor.post("casussen/nieuw", "naam=Huishouden+Nieuw&wijk=Noord&samenstelling=&sleutel=" + UUID.randomUUID());
        };
    }

    private static void failed(String why) {
        if (!over && FAILED.incrementAndGet() <= 10) {
            System.err.println(why);
        }
    }

    private static void report(long before, long after) {
        new TreeMap<>(TIMES).forEach((what, times) -> System.out.printf(
                "Soak, %d people, %s: %d requests, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                PEOPLE, what, times.size(), times.at(0.50), times.at(0.95), times.at(0.99)));
        System.out.printf(
                "Soak: %d failed; heap after collection %d MiB, then %d MiB (%+.0f%%)%n",
                FAILED.get(), before / 1024, after / 1024, 100.0 * (after - before) / before);
    }

    // In KiB, of all generations.
    private static long usedAfterCollection(Path data) throws IOException, InterruptedException {
        String process = Files.readString(data.resolve("doorbraak.pid")).strip();
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        return used.results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }

    private static String jcmd(String process, String command) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes());
        if (run.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
