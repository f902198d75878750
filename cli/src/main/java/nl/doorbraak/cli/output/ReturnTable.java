package nl.doorbraak.cli.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.Specimen;

/** Returns as a table for people: the headline figures, what is printed beside what follows, and what to know. */
public final class ReturnTable {

    private final Wording wording;
    private final FigureFormat format;
    private final boolean explain;
    private final Optional<DrawSettings> drawing;

    /**
     * Writes in the language of a wording.
     *
     * @param explain whether every figure is opened down to its sources
     * @param drawing how often the doubt of each is drawn, and from which seed; empty where nobody asks
     */
    public ReturnTable(Wording wording, boolean explain, Optional<DrawSettings> drawing) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.explain = explain;
        this.drawing = drawing;
    }

    /** All returns, and what they come to together. */
    public String text(List<Computed> returns) {
        StringBuilder text = new StringBuilder();
        returns.forEach(one -> text.append(one(one)).append('\n'));
        if (returns.size() > 1) {
            text.append(together(returns));
        }
        return text.toString();
    }

    private String one(Computed computed) {
        StringBuilder text = new StringBuilder();
        String name = wording.say(computed.specimen().input().name());
        text.append(name).append('\n').append("=".repeat(name.length())).append('\n');
        computed.specimen()
                .about()
                .ifPresent(about -> text.append(wording.say(about)).append('\n'));
        text.append('\n').append(figures(computed));
        text.append(new PublishedTable(wording).text(computed));
        drawing.ifPresent(settings ->
                text.append(DoubtText.of(computed, settings, wording).table()));
        computed.result()
                .notices()
                .forEach(notice ->
                        text.append("! ").append(wording.say(notice.message())).append('\n'));
        if (explain) {
            text.append(new Explained(wording, computed).text());
        }
        return text.toString();
    }

    /** The figures with an address of one word, the parts of a sheet, and the net last. */
    private String figures(Computed computed) {
        Columns columns = new Columns("llrl");
        for (Map.Entry<String, Calculation> figure : computed.result().figures().entrySet()) {
            if (isHeadline(figure.getKey())
                    && computed.figure(figure.getValue()).isPresent()) {
                row(columns, computed, scenario(computed, figure.getKey()), figure.getValue());
            }
        }
        row(columns, computed, "", computed.result().net());
        return columns.text();
    }

    private static boolean isHeadline(String key) {
        boolean part = key.matches("(effects|costs|lines)\\.[a-z0-9-]+");
        return !key.equals("net") && (part || key.indexOf('.') < 0);
    }

    /** Which scenario a line is of: the same help may stand in all three. */
    private String scenario(Computed computed, String key) {
        return computed.specimen().input() instanceof Specimen.Household household
                ? household.value().lines().stream()
                        .filter(line -> key.equals("lines." + line.id()))
                        .map(line -> wording.say(line.scenario().label()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private void row(Columns columns, Computed computed, String scenario, Calculation node) {
        String evidence = Evidence.of(node)
                .status()
                .map(Source::wordFor)
                .map(wording::say)
                .orElse("");
        columns.row(
                scenario,
                wording.say(node.label()),
                format.onScreen(computed.figures().of(node), node.unit()),
                evidence);
    }

    private String together(List<Computed> returns) {
        String net = Computed.together(returns)
                .map(figure -> format.onScreen(figure, Unit.EURO))
                .orElse(say("figure.not-quantified"));
        Label count = Label.verbatim(String.valueOf(returns.size()));
        return wording.say(Label.term("cli.together", count, Label.verbatim(net))) + '\n';
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
