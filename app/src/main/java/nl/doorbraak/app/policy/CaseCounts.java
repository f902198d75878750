package nl.doorbraak.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.doorbraak.app.database.DatabaseAddress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many cases were opened in each district in each year. The first look of a month publishes the table, with its small counts
 * hidden, and all others of that month get the same. The reckoning is done as the owner of the database; the role that serves
 * the pages never sees a small count.
 */
@Component
public class CaseCounts {

    /** The name of all districts together that have too few cases to be named. */
    public static final String OTHER = "*";

    private static final String TOTAL = "";
    private static final int ALL_YEARS = 0;
    private static final String RAW =
            "SELECT district, extract(year FROM opened_at AT TIME ZONE 'Europe/Amsterdam')::int"
                    + " AS year, count(*) AS cases FROM case_file GROUP BY 1, 2";

    private final JdbcClient database;
    private final JdbcClient owner;
    private final Clock clock;

    CaseCounts(JdbcClient database, DatabaseAddress address, Clock clock) {
        this.database = database;
        this.owner = JdbcClient.create(address.asOwner());
        this.clock = clock;
    }

    /**
     * The table.
     *
     * @param years the columns, without that of totals
     * @param rows a row for each district, the totals last; empty when there are no cases
     */
    public record Table(LocalDate publishedOn, List<Integer> years, List<Row> rows) {}

    /**
     * A row.
     *
     * @param district empty for the totals
     * @param cases by year and then in total; empty where it is hidden
     */
    public record Row(String district, List<OptionalLong> cases) {}

    private record Counted(String district, int year, long cases) {}

    private record Shown(LocalDate on, String district, int year, OptionalLong cases) {}

    /** Publishes the table of this month, where that was not done. */
    public void publish() {
        LocalDate today = LocalDate.now(clock);
        boolean there = owner.sql("SELECT EXISTS (SELECT FROM published_count WHERE published_on >= ?)")
                .param(today.withDayOfMonth(1))
                .query(Boolean.class)
                .single();
        if (!there) {
            publish(
                    today,
                    named(owner.sql(RAW)
                            .query((row, number) ->
                                    new Counted(row.getString("district"), row.getInt("year"), row.getLong("cases")))
                            .list()));
        }
    }

    /** Districts with too few cases go together: the name of one could tell whom it is about. */
    private static Map<String, Map<Integer, Long>> named(List<Counted> counted) {
        Map<String, Long> totals = new TreeMap<>();
        counted.forEach(each -> totals.merge(each.district(), each.cases(), Long::sum));
        Map<String, Map<Integer, Long>> byDistrict = new TreeMap<>();
        for (Counted each : counted) {
            boolean small = totals.getOrDefault(each.district(), 0L) < SmallCells.LEAST;
            byDistrict
                    .computeIfAbsent(small ? OTHER : each.district(), _ -> new TreeMap<>())
                    .merge(each.year(), each.cases(), Long::sum);
        }
        return byDistrict;
    }

    private void publish(LocalDate today, Map<String, Map<Integer, Long>> counts) {
        if (counts.isEmpty()) {
            return;
        }
        List<String> districts = List.copyOf(counts.keySet());
        List<Integer> years = counts.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        SmallCells safe = SmallCells.of(counts.values().stream()
                .map(byYear -> years.stream()
                        .mapToLong(year -> byYear.getOrDefault(year, 0L))
                        .toArray())
                .toArray(long[][]::new));
        List<Shown> cells = new ArrayList<>();
        for (int row = 0; row <= districts.size(); row++) {
            for (int column = 0; column <= years.size(); column++) {
                String district = row < districts.size() ? districts.get(row) : TOTAL;
                int year = column < years.size() ? years.get(column) : ALL_YEARS;
                cells.add(new Shown(today, district, year, safe.at(row, column)));
            }
        }
        store(today, cells);
    }

    private void store(LocalDate today, List<Shown> cells) {
        try {
            owner.sql("INSERT INTO published_count (published_on, district, opened_in, cases) SELECT ?, d, y,"
                            + " nullif(c, -1) FROM unnest(?::text[], ?::int[], ?::bigint[]) AS cell (d, y, c)")
                    .params(
                            today,
                            cells.stream().map(Shown::district).toArray(String[]::new),
                            cells.stream().map(Shown::year).toArray(Integer[]::new),
                            cells.stream().map(each -> each.cases().orElse(-1)).toArray(Long[]::new))
                    .update();
        } catch (DuplicateKeyException _) {
            // Somebody else looked at the same moment: that table holds.
        }
    }

    /** The table as it was last published, for a policy officer; for anybody else, and before there is one, without rows. */
    @Transactional(readOnly = true)
    public Table table() {
        List<Shown> cells = database.sql(
                        "SELECT * FROM published_counts() ORDER BY district = '', district, opened_in = 0,"
                                + " opened_in")
                .query((row, number) -> new Shown(
                        row.getObject("published_on", LocalDate.class),
                        row.getString("district"),
                        row.getInt("opened_in"),
                        row.getObject("cases") == null ? OptionalLong.empty() : OptionalLong.of(row.getLong("cases"))))
                .list();
        Map<String, List<OptionalLong>> rows = new LinkedHashMap<>();
        cells.forEach(each ->
                rows.computeIfAbsent(each.district(), _ -> new ArrayList<>()).add(each.cases()));
        return new Table(
                cells.isEmpty() ? LocalDate.now(clock) : cells.getFirst().on(),
                cells.stream()
                        .map(Shown::year)
                        .filter(year -> year != ALL_YEARS)
                        .distinct()
                        .sorted()
                        .toList(),
                rows.entrySet().stream()
                        .map(each -> new Row(each.getKey(), each.getValue()))
                        .toList());
    }
}
