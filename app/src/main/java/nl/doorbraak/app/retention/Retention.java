package nl.doorbraak.app.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.OwnerDatabase;
import nl.doorbraak.app.retention.RemovedCases.Line;
import nl.doorbraak.app.retention.RetentionReport.Tally;
import nl.doorbraak.app.retention.RetentionReport.What;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.RetentionTerms;

/**
 * Removes households whose term is over from their cases, one transaction for each, and says what it did. It works under an identity of
 * its own, with which nobody signs in.
 */
public final class Retention {

    /** Who it is in the audit trail: nobody's account. */
    static final UUID IDENTITY = UUID.fromString("00000000-0000-4000-8000-7265746e7469");

    private static final String PURPOSE = "retention";
    private static final Caller ITSELF = new Caller(IDENTITY, PURPOSE);
    private static final int MONTHS_AHEAD = 12;

    private final OwnerDatabase owner;
    private final RetentionTerms terms;
    private final RemovedCases removed;
    private final EndedCases ended;
    private final Anonymising anonymising;
    private final Clock clock;

    /** That a table or a column is in no list of what becomes of it: nothing is removed, so that nothing stays behind unseen. */
    public static final class Undeclared extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Undeclared(List<String> names) {
            super(String.join(", ", names));
        }

        /** Their names, with commas between them. */
        public String names() {
            return Objects.requireNonNull(getMessage());
        }
    }

    /** Retention in a database. */
    public Retention(DatabaseAddress address, ReferenceData reference, RemovedCases removed, Clock clock) {
        String basis =
                reference.working().find("work-retention").map(Purpose::stated).orElseThrow();
        this.owner = new OwnerDatabase(address, clock, _ -> basis);
        this.terms = reference.retention();
        this.removed = removed;
        this.ended = new EndedCases(owner.asking(), terms);
        this.anonymising = new Anonymising(owner.asking());
        this.clock = clock;
    }

    /** What a run of today would do; nothing is changed. */
    public RetentionReport dry() {
        LocalDate today = today();
        return asItself(() -> {
            Tally tally = new Tally();
            List<EndedCase> cases = soonEnded(today);
            cases.stream()
                    .filter(each -> each.isDue(today))
                    .forEach(each -> tally.add(What.ANONYMISED, each.term().id(), 1));
            cases.forEach(each -> each.notesDue(today).forEach(law -> tally.add(What.NOTES, law, 1)));
            return lookAhead(tally, cases, today);
        });
    }

    /**
     * Removes what is over, and keeps the report.
     *
     * @throws Undeclared when a table or a column is in no list of what becomes of it; nothing is removed then
     */
    public RetentionReport run() {
        LocalDate today = today();
        List<EndedCase> cases = asItself(() -> {
            requireDeclared();
            return soonEnded(today);
        });
        Tally tally = new Tally();
        for (EndedCase each : cases) {
            if (each.isDue(today)) {
                remove(each.caseId(), today, tally);
            }
            each.notesDue(today).forEach(law -> removeNotes(each.caseId(), law, today, tally));
        }
        return asItself(() -> keep(lookAhead(tally, soonEnded(today), today)));
    }

    /** Whether there was a run today. */
    boolean ranToday() {
        return asItself(() -> owner.asking()
                .sql(
                        "SELECT EXISTS (SELECT FROM retention_run WHERE (ran_at AT TIME ZONE 'Europe/Amsterdam')::date = today())")
                .query(Boolean.class)
                .single());
    }

    /**
     * Removes again what was removed before and came back with a backup, and says how many cases that were.
     *
     * @throws Undeclared as {@link #run()}
     */
    public int again() {
        List<Line> lines = removed.lines();
        List<Line> back = lines.isEmpty() ? List.of() : asItself(() -> cameBack(lines));
        if (back.isEmpty()) {
            return 0;
        }
        asItself(() -> {
            requireDeclared();
            back.forEach(this::again);
            return back;
        });
        return (int) back.stream().map(Line::caseId).distinct().count();
    }

    private void again(Line line) {
        if (line.wholeCase()) {
            anonymising.remove(line.caseId(), today());
        } else {
            anonymising.removeNotes(line.caseId(), line.what(), line.at());
        }
    }

    /**
     * The lines of which something is there again. In a case that was opened again, closed again or held after its line people work
     * on: no backup of before the line has such a row.
     */
    private List<Line> cameBack(List<Line> lines) {
        return owner.asking()
                .sql("""
                        SELECT line.place
                        FROM unnest(?::uuid[], ?::text[], ?::timestamptz[])
                             WITH ORDINALITY AS line (case_id, what, removed_at, place)
                        JOIN case_file f USING (case_id)
                        WHERE f.anonymised_on IS NULL
                          AND NOT EXISTS (SELECT FROM case_status s WHERE s.case_id = f.case_id AND s.written_at > removed_at)
                          AND NOT EXISTS (SELECT FROM case_hold h WHERE h.case_id = f.case_id AND h.written_at > removed_at)
                          AND (what = '*' OR EXISTS (SELECT FROM case_note n JOIN case_involvement i USING (involvement_id)
                               WHERE i.case_id = f.case_id AND i.law = what AND n.written_at <= removed_at))
                        ORDER BY line.place
                        """)
                .params(
                        lines.stream().map(Line::caseId).toArray(UUID[]::new),
                        lines.stream().map(Line::what).toArray(String[]::new),
                        lines.stream().map(Line::at).map(Instant::toString).toArray(String[]::new))
                .query((row, number) -> lines.get(row.getInt("place") - 1))
                .list();
    }

    private List<EndedCase> soonEnded(LocalDate today) {
        return ended.before(today, today.plusMonths(MONTHS_AHEAD));
    }

    private void requireDeclared() {
        List<String> faults = CaseTables.faults(owner.asking());
        if (!faults.isEmpty()) {
            throw new Undeclared(faults);
        }
    }

    /** The list is on disk before the database forgets: a crash in between leaves a line too many, and never one too few. */
    private void remove(UUID caseId, LocalDate today, Tally tally) {
        Instant at = clock.instant();
        asItself(() -> stillThere(caseId, today)
                .filter(each -> each.isDue(today))
                .map(each -> {
                    Anonymising.Done done = anonymising.remove(caseId, today);
                    removed.addCase(at, caseId);
                    tally.named(done.reference());
                    tally.add(What.ANONYMISED, each.term().id(), 1);
                    tally.add(What.ACCOUNTS, "", done.accounts());
                    tally.add(What.ACCOUNTS_KEPT, "", done.accountsKept());
                    return done;
                }));
    }

    private void removeNotes(UUID caseId, String law, LocalDate today, Tally tally) {
        Instant at = clock.instant();
        asItself(() -> stillThere(caseId, today)
                .filter(each -> each.notesDue(today).contains(law))
                .map(each -> {
                    anonymising.removeNotes(caseId, law, at);
                    removed.addNotes(at, caseId, law);
                    tally.add(What.NOTES, law, 1);
                    return each;
                }));
    }

    /** The case as it is now that nobody else changes it: it may have been opened again or held since it was found. */
    private Optional<EndedCase> stillThere(UUID caseId, LocalDate today) {
        owner.asking()
                .sql("SELECT pg_advisory_xact_lock(hashtext('doorbraak.retention'))")
                .query()
                .listOfRows();
        owner.asking()
                .sql("SELECT FROM case_file WHERE case_id = ? FOR UPDATE")
                .param(caseId)
                .query()
                .listOfRows();
        return ended.find(caseId, today);
    }

    private RetentionReport lookAhead(Tally tally, List<EndedCase> cases, LocalDate today) {
        LocalDate horizon = today.plusMonths(MONTHS_AHEAD);
        for (EndedCase each : cases) {
            if (each.heldUntil().isPresent() && !each.due().isAfter(today)) {
                tally.add(What.HELD, each.term().id(), 1);
            }
            if (!each.isDue(today) && !each.removal().isAfter(horizon)) {
                tally.ahead(each.term().id(), each.removal());
            }
        }
        tally.add(What.BLOCKED, "", blockedAccounts(today));
        return tally.report();
    }

    /** Accounts blocked for longer than their term, with no relation to any case or programme today. */
    private long blockedAccounts(LocalDate today) {
        return owner.asking()
                .sql("""
                        SELECT count(*) FROM app_user u
                        WHERE u.blocked_at < ?::date
                          AND NOT EXISTS (SELECT FROM case_team t LEFT JOIN case_team_end e USING (membership_id)
                               WHERE t.user_id = u.user_id AND least(t.valid_until, e.last_day, 'infinity') >= today())
                          AND NOT EXISTS (SELECT FROM programme_team t LEFT JOIN programme_team_end e USING (membership_id)
                               WHERE t.user_id = u.user_id AND least(t.valid_until, e.last_day, 'infinity') >= today())
                          AND NOT EXISTS (SELECT FROM case_resident t LEFT JOIN case_resident_end e USING (relation_id)
                               WHERE t.user_id = u.user_id AND least(t.valid_until, e.last_day, 'infinity') >= today())
                        """)
                .param(today.minus(terms.blockedAccount().period()))
                .query(Long.class)
                .single();
    }

    private RetentionReport keep(RetentionReport report) {
        long run = owner.asking()
                .sql("INSERT INTO retention_run (cases) VALUES (?) RETURNING run_id")
                .param(report.cases().toArray(String[]::new))
                .query(Long.class)
                .single();
        report.counts()
                .forEach(count -> owner.asking()
                        .sql("INSERT INTO retention_count (run_id, what, term, month, number) VALUES (?, ?, ?, ?, ?)")
                        .params(run, count.what().code(), count.term())
                        .param(count.month().orElse(null))
                        .param(count.number())
                        .update());
        owner.asking()
                .sql("INSERT INTO audit_entry (act, part) VALUES ('wrote', 'retention-run')")
                .update();
        return report;
    }

    private <T> T asItself(Supplier<T> work) {
        return owner.as(ITSELF, work);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
