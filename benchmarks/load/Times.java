import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations in milliseconds, from any thread. */
class Times {

    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());

    void add(long begin) {
        times.add((System.nanoTime() - begin) / 1e6);
    }

    int size() {
        return times.size();
    }

    /** The duration that a share of them stays within. */
    double at(double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
