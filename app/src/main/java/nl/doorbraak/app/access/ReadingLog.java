package nl.doorbraak.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reading log of a case or a programme as people read it: by day, who did what and what for.
 *
 * @param days the newest first
 * @param older the day before which there is more; empty when there is none
 */
public record ReadingLog(List<Day> days, Optional<LocalDate> older) {

    /** How many days stand on one page. */
    public static final int DAYS = 14;

    /** All that was done on one day. */
    public record Day(LocalDate day, List<Visit> visits) {}

    /**
     * What one person did on one day for one purpose.
     *
     * @param userId of that person; empty where nobody was signed in
     * @param who empty where nobody was signed in
     * @param basis the legal basis of that purpose, in the words of that day
     * @param override whether it was done under a safety override
     * @param first when the first of it was done
     * @param last when the last of it was done
     */
    public record Visit(
            @Nullable UUID userId,
            @Nullable String who,
            @Nullable String purpose,
            @Nullable String basis,
            boolean override,
            Instant first,
            Instant last,
            List<Deed> deeds) {}

    /** Everything that was done in one way: read, written, seen in a list, refused. */
    public record Deed(String act, List<Audit.Told> parts) {}

    private record Visitor(
            @Nullable UUID userId,
            @Nullable String who,
            @Nullable String purpose,
            @Nullable String basis,
            boolean override) {}

    /** The log of what the audit trail tells of one day more than a page has. */
    public static ReadingLog of(List<Audit.Told> told) {
        List<Day> all = days(told);
        List<Day> days = all.stream().limit(DAYS).toList();
        return new ReadingLog(
                days, all.size() > DAYS ? Optional.of(days.getLast().day()) : Optional.empty());
    }

    /** Every day of what the audit trail tells. */
    public static List<Day> days(List<Audit.Told> told) {
        Map<LocalDate, List<Audit.Told>> byDay = new LinkedHashMap<>();
        told.forEach(each ->
                byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(each));
        return byDay.entrySet().stream()
                .map(each -> new Day(each.getKey(), visits(each.getValue())))
                .toList();
    }

    private static List<Visit> visits(List<Audit.Told> ofDay) {
        Map<Visitor, List<Audit.Told>> byVisitor = new LinkedHashMap<>();
        ofDay.forEach(each -> byVisitor
                .computeIfAbsent(
                        new Visitor(each.userId(), each.user(), each.purpose(), each.basis(), each.override()),
                        _ -> new ArrayList<>())
                .add(each));
        return byVisitor.entrySet().stream()
                .map(each -> visit(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Visit::last).reversed())
                .toList();
    }

    private static Visit visit(Visitor visitor, List<Audit.Told> told) {
        Map<String, List<Audit.Told>> byAct = new LinkedHashMap<>();
        told.forEach(each ->
                byAct.computeIfAbsent(each.act(), _ -> new ArrayList<>()).add(each));
        return new Visit(
                visitor.userId(),
                visitor.who(),
                visitor.purpose(),
                visitor.basis(),
                visitor.override(),
                told.stream()
                        .map(Audit.Told::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                told.stream()
                        .map(Audit.Told::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                byAct.entrySet().stream()
                        .map(each -> new Deed(each.getKey(), each.getValue()))
                        .toList());
    }
}
