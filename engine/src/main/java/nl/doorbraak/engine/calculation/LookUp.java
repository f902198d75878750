package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** The row of a table whose key equals the figure looked for; no such row is not quantified, never the nearest one. */
public record LookUp(String key, Label label, Unit unit, Calculation at, List<Row> rows) implements Calculation {

    /** A row of the table. */
    public record Row(BigDecimal at, Calculation value) {}

    public LookUp {
        rows = List.copyOf(rows);
        Units.sameAs(key, unit, rows.stream().map(Row::value).toList());
    }

    @Override
    public List<Calculation> parts() {
        List<Calculation> parts = new ArrayList<>();
        parts.add(at);
        rows.forEach(row -> parts.add(row.value()));
        return List.copyOf(parts);
    }
}
