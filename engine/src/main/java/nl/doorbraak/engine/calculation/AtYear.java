package nl.doorbraak.engine.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.wording.Label;

/** The value of a yearly series at a calendar year; a year outside the series is not quantified, never the last one. */
public record AtYear(String key, Label label, Unit unit, Calculation year, SortedMap<Integer, Calculation> series)
        implements Calculation {
    public AtYear {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
        Units.sameAs(key, unit, List.copyOf(series.values()));
    }

    @Override
    public List<Calculation> parts() {
        List<Calculation> parts = new ArrayList<>();
        parts.add(year);
        parts.addAll(series.values());
        return List.copyOf(parts);
    }
}
