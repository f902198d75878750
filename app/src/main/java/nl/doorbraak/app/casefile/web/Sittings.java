package nl.doorbraak.app.casefile.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.app.casefile.ReturnVersions.Stamp;
import nl.doorbraak.app.casefile.web.Sitting.Version;

/** Puts versions that one person made on one day under one heading. */
final class Sittings {

    /** A sitting by its newest and oldest version. */
    private record Run(Stamp newest, int oldest) {
        boolean has(int number) {
            return oldest <= number && number <= newest.number();
        }

        int count() {
            return newest.number() - oldest + 1;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final ZoneId zone;

    /** @param stamps of all versions of a case, the newest first */
    Sittings(List<Stamp> stamps, ZoneId zone) {
        this.zone = zone;
        for (Stamp stamp : stamps) {
            boolean same = !runs.isEmpty() && together(runs.getLast().newest(), stamp);
            Run run = same ? new Run(runs.removeLast().newest(), stamp.number()) : new Run(stamp, stamp.number());
            runs.add(run);
        }
    }

    private boolean together(Stamp one, Stamp other) {
        return one.writer().equals(other.writer()) && day(one).equals(day(other));
    }

    private LocalDate day(Stamp stamp) {
        return stamp.at().atZone(zone).toLocalDate();
    }

    /** The sittings of some versions, the newest first. */
    List<Sitting> of(List<Version> versions) {
        return runs.stream()
                .map(run -> sitting(
                        run,
                        versions.stream().filter(each -> run.has(each.number())).toList()))
                .filter(sitting -> !sitting.versions().isEmpty())
                .toList();
    }

    private Sitting sitting(Run run, List<Version> shown) {
        boolean continued =
                !shown.isEmpty() && shown.getFirst().number() < run.newest().number();
        String by = shown.isEmpty() ? "" : shown.getFirst().by();
        return new Sitting(day(run.newest()), by, run.count(), continued, shown);
    }
}
