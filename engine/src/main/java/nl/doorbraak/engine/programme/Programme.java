package nl.doorbraak.engine.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * A programme for many households, as people state it.
 *
 * @param stated the day on which it was stated; prices are those of this day
 * @param firstYear the first calendar year of the projection
 * @param years how many calendar years, 1 to {@value #LONGEST}
 * @param inflow the households that come in, each period once
 * @param ramp the share of a yearly saving that counts in a household's first, second, … year; after it all of it does
 * @param corrections what stands between the saving and the benefit; relapse goes by the household's own years
 * @param whatIfs variants that change some of this
 * @param notInEuros what counts but cannot be put in euros, in words
 */
public record Programme(
        String id,
        Label name,
        LocalDate stated,
        int firstYear,
        int years,
        List<Cohort> inflow,
        List<Saving> savings,
        List<Stated> ramp,
        Corrections corrections,
        List<ProgrammeCost> costs,
        List<Loan> loans,
        PriceBasis prices,
        Discounting discounting,
        List<Expectation> expectations,
        List<WhatIf> whatIfs,
        List<KeyFigure> keyFigures,
        List<Label> notInEuros) {

    /** The longest projection, in years. */
    public static final int LONGEST = 10;

    public Programme {
        inflow = List.copyOf(inflow);
        savings = List.copyOf(savings);
        ramp = List.copyOf(ramp);
        costs = List.copyOf(costs);
        loans = List.copyOf(loans);
        expectations = List.copyOf(expectations);
        whatIfs = List.copyOf(whatIfs);
        keyFigures = List.copyOf(keyFigures);
        notInEuros = List.copyOf(notInEuros);
    }

    /** The last calendar year of the projection. */
    public int lastYear() {
        return firstYear + years - 1;
    }

    /** The calendar years of the projection. */
    public List<Integer> calendar() {
        return IntStream.rangeClosed(firstYear, lastYear()).boxed().toList();
    }

    /** Whether a calendar year belongs to the projection. */
    public boolean has(int year) {
        return year >= firstYear && year <= lastYear();
    }
}
