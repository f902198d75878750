import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * What row-level security costs: the questions of the case list and of one case as the application, which sees the caller's cases only,
 * and in the same run, turn by turn, as the owner, whom no policy binds, with the same predicate written in the question.
 */
class RowSecurityCost {

    private static final int PEOPLE = 200;
    private static final int TURNS = 400;
    private static final String MINE = "case_id = ANY (ARRAY(SELECT caller_cases()))";

    private record Question(String name, String sql) {

        String free() {
            return sql.replace("/*and*/", "");
        }

        String bound() {
            return sql.replace("/*and*/", "AND " + MINE);
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "page of the list",
                    "SELECT * FROM case_file WHERE true /*and*/ ORDER BY name COLLATE natural_order, case_id LIMIT 25"),
            new Question("count of the list", "SELECT count(*) FROM case_file WHERE name ILIKE '%Voorbeeld%' /*and*/"),
            new Question("search", "SELECT * FROM case_file WHERE name ILIKE '%66%' /*and*/"),
            new Question(
                    "heads of the list",
                    "SELECT DISTINCT ON (case_id) * FROM case_head WHERE true /*and*/ ORDER BY case_id, number DESC"),
            new Question("one case", "SELECT * FROM case_head WHERE case_id = md5('case ' || (? + 1666))::uuid /*and*/"),
            new Question("its team", "SELECT * FROM case_team WHERE case_id = md5('case ' || (? + 1666))::uuid /*and*/"));

    public static void main(String[] arguments) throws Exception {
        Town town = new Town(Path.of(arguments[1]));
        town.fill(Path.of(arguments[2]));
        try (Connection application = town.connect("doorbraak_app");
                Connection owner = town.connect("doorbraak_owner")) {
            Times with = new Times();
            Times without = new Times();
            for (Question question : QUESTIONS) {
                compare(question, application, owner, with, without);
            }
            say("all together", with, without);
        }
    }

    private static void compare(Question question, Connection application, Connection owner, Times with, Times without)
            throws SQLException {
        Times withOne = new Times();
        Times withoutOne = new Times();
        for (int turn = 0; turn < TURNS; turn++) {
            int person = 2 + turn % PEOPLE;
            int first = ask(application, person, question.free(), withOne, with, turn);
            int second = ask(owner, person, question.bound(), withoutOne, without, turn);
            if (first != second) {
                throw new IllegalStateException(question.name() + ": " + first + " rows and " + second);
            }
        }
        say(question.name(), withOne, withoutOne);
    }

    private static int ask(Connection connection, int person, String sql, Times one, Times all, int turn)
            throws SQLException {
        connection.setAutoCommit(false);
        announce(connection, person);
        long begin = System.nanoTime();
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                statement.setInt(1, person);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows++;
                }
            }
        }
        if (turn >= TURNS / 10) {
            one.add(begin);
            all.add(begin);
        }
        connection.rollback();
        return rows;
    }

    private static void announce(Connection connection, int person) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('doorbraak.user', md5('professional ' || " + person + ")::uuid::text, true),"
                    + " set_config('doorbraak.purpose', 'support', true),"
                    + " set_config('doorbraak.now', clock_timestamp()::text, true)");
        }
    }

    private static void say(String what, Times with, Times without) {
        System.out.printf(
                Locale.ROOT,
                "Row-level security, %s: with it %.2f ms, without %.2f ms (medians): %.2f times%n",
                what, with.at(0.5), without.at(0.5), with.at(0.5) / without.at(0.5));
    }
}
