package nl.doorbraak.engine.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;

/** Figures by their address while a projection is built, in the order a reader wants them. */
final class Addressed {

    private final Map<String, Calculation> figures = new LinkedHashMap<>();

    Calculation put(String address, Calculation figure) {
        figures.put(address, figure);
        return figure;
    }

    void putYears(String address, Map<Integer, Calculation> byYear) {
        byYear.forEach((year, figure) -> put(address + "." + year, figure));
    }

    Calculation get(String address) {
        return find(address).orElseThrow(() -> new IllegalStateException("no figure at " + address));
    }

    Optional<Calculation> find(String address) {
        return Optional.ofNullable(figures.get(address));
    }

    /** The figures of some years at an address, such as {@code benefits.2019}. */
    List<Calculation> years(String address, List<Integer> calendar) {
        return calendar.stream().map(year -> get(address + "." + year)).toList();
    }

    Map<String, Calculation> all() {
        return figures;
    }
}
