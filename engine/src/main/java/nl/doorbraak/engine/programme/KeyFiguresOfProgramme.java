package nl.doorbraak.engine.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.effect.KeyFigureChecks;
import nl.doorbraak.engine.effect.Problems;

/** What a key figure of a programme may build on, and the addresses it cannot take. */
final class KeyFiguresOfProgramme {

    private static final Set<String> TAKEN = Set.of(
            "households",
            "benefits",
            "costs",
            "full-costs",
            "net",
            "ratio",
            "inflow",
            "ramp",
            "corrections",
            "discount",
            "programme",
            "variant",
            "whole",
            "nothing",
            "one-year",
            "no-year",
            "months-in-a-year");
    private static final List<String> BY_YEAR = List.of(
            "households.in",
            "households.so-far",
            "households.with-effect",
            "benefits",
            "costs",
            "full-costs",
            "net",
            "cumulative");

    private final Programme programme;
    private final Problems problems;

    KeyFiguresOfProgramme(Programme programme, Problems problems) {
        this.programme = programme;
        this.problems = problems;
    }

    void check() {
        new KeyFigureChecks(problems, TAKEN, key -> key.startsWith("households"))
                .check(programme.keyFigures(), addresses());
    }

    private Set<String> addresses() {
        Set<String> addresses =
                new HashSet<>(Set.of("households", "benefits", "costs", "full-costs", "net", "net.full-cost"));
        programme.savings().forEach(saving -> {
            addresses.add("savings." + saving.id());
            addresses.add("savings." + saving.id() + ".per-household");
        });
        programme.costs().forEach(cost -> addresses.add("costs." + cost.id()));
        programme.loans().forEach(loan -> addresses.add("costs." + loan.id()));
        programme.expectations().forEach(expected -> addresses.add("expectations." + expected.id()));
        if (programme.years() >= 1 && programme.years() <= Programme.LONGEST) {
            programme.calendar().forEach(year -> BY_YEAR.forEach(what -> addresses.add(what + "." + year)));
        }
        return addresses;
    }
}
