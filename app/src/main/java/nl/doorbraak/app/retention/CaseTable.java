package nl.doorbraak.app.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of a table of a case when its household is removed.
 *
 * @param removed which rows go, in SQL about the row {@code t}; empty where none do
 * @param emptied what each of these columns becomes, in SQL
 * @param kept the columns that stay as they are, because they say nothing about anybody of the household
 */
record CaseTable(String name, String removed, Map<String, String> emptied, Set<String> kept) {

    private static final String EVERY_ROW = "true";

    /** A table of which every row goes. */
    static CaseTable gone(String name) {
        return new CaseTable(name, EVERY_ROW, Map.of(), Set.of());
    }

    /** A table whose rows stay as they are. */
    static CaseTable kept(String name, String... columns) {
        return new CaseTable(name, "", Map.of(), Set.of(columns));
    }

    /** A table with numbered rows of which the last one of each thing stays. */
    static CaseTable last(String name, List<String> ofEach, Map<String, String> emptied, String... kept) {
        String same = String.join(
                "",
                ofEach.stream()
                        .map(column -> " AND n." + column + " = t." + column)
                        .toList());
        String later =
                "EXISTS (SELECT FROM " + name + " n WHERE n.case_id = t.case_id" + same + " AND n.number > t.number)";
        Map<String, String> all = new TreeMap<>(emptied);
        all.put("number", "1");
        all.put("token", "gen_random_uuid()");
        return new CaseTable(name, later, all, Set.of(kept));
    }

    /** The same, with columns that are emptied. */
    CaseTable emptying(Map<String, String> columns) {
        return new CaseTable(name, removed, columns, kept);
    }

    /** The columns of the table as it is that are not declared; a table that goes as a whole takes every column along. */
    Set<String> undeclared(Set<String> columns) {
        Set<String> undeclared = new TreeSet<>(columns);
        undeclared.remove("case_id");
        undeclared.removeAll(kept);
        undeclared.removeAll(emptied.keySet());
        return removed.equals(EVERY_ROW) ? Set.of() : undeclared;
    }

    /** The declared columns that the table has no longer. */
    Set<String> missing(Set<String> columns) {
        Set<String> missing = new TreeSet<>(kept);
        missing.addAll(emptied.keySet());
        missing.removeAll(columns);
        return missing;
    }

    /** Does it for one case. */
    void empty(JdbcClient owner, UUID caseId) {
        statements().forEach(statement -> owner.sql(statement).param(caseId).update());
    }

    private Stream<String> statements() {
        String delete = "DELETE FROM " + name + " t WHERE t.case_id = ? AND " + removed;
        String set = String.join(
                ", ",
                emptied.entrySet().stream()
                        .map(column -> column.getKey() + " = " + column.getValue())
                        .toList());
        String update = "UPDATE " + name + " t SET " + set + " WHERE t.case_id = ?";
        return Stream.concat(
                removed.isEmpty() ? Stream.empty() : Stream.of(delete),
                emptied.isEmpty() ? Stream.empty() : Stream.of(update));
    }
}
