package nl.doorbraak.app.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run did and what it sees ahead: numbers by term, and what the emptied cases are called now. It leads to nobody.
 *
 * @param cases what the cases are called since their households were removed; empty in a dry run
 */
public record RetentionReport(List<String> cases, List<Count> counts) {

    /** What is counted. */
    public enum What {
        /** Households removed, or in a dry run to be removed. */
        ANONYMISED,
        /** Cases of which the notes under a law went before the rest. */
        NOTES,
        /** Accounts of residents that went with their case. */
        ACCOUNTS,
        /** Accounts of residents that something else still refers to; they are blocked. */
        ACCOUNTS_KEPT,
        /** Households to be removed in a month. */
        AHEAD,
        /** Households whose term is over that are held. */
        HELD,
        /** Blocked accounts without any work left, for longer than their term. */
        BLOCKED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static What ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A number.
     *
     * @param term the id of the term, or of the law of notes; empty where it is about none
     * @param month the first day of the month that is ahead; empty for all else
     */
    public record Count(What what, String term, Optional<LocalDate> month, long number) {}

    public RetentionReport {
        cases = List.copyOf(cases);
        counts = List.copyOf(counts);
    }

    /** How many there are of something, whatever the term. */
    public long all(What what) {
        return of(what).stream().mapToLong(Count::number).sum();
    }

    /** The numbers of something. */
    public List<Count> of(What what) {
        return counts.stream().filter(count -> count.what() == what).toList();
    }

    /** Adds up a report. */
    static final class Tally {
        private record Key(What what, String term, Optional<LocalDate> month) {}

        private final Map<String, Key> keys = new TreeMap<>();
        private final Map<String, Long> numbers = new TreeMap<>();
        private final List<String> cases = new ArrayList<>();

        void named(String reference) {
            cases.add(reference);
        }

        void add(What what, String term, long number) {
            add(new Key(what, term, Optional.empty()), number);
        }

        void ahead(String term, LocalDate day) {
            add(new Key(What.AHEAD, term, Optional.of(day.withDayOfMonth(1))), 1);
        }

        private void add(Key key, long number) {
            if (number > 0) {
                String order = key.what().ordinal() + " "
                        + key.month().map(LocalDate::toString).orElse("") + key.term();
                keys.put(order, key);
                numbers.merge(order, number, Long::sum);
            }
        }

        RetentionReport report() {
            return new RetentionReport(
                    cases,
                    keys.entrySet().stream()
                            .map(each -> new Count(
                                    each.getValue().what(),
                                    each.getValue().term(),
                                    each.getValue().month(),
                                    numbers.getOrDefault(each.getKey(), 0L)))
                            .toList());
        }
    }
}
