package nl.doorbraak.app.casefile.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Language;

/**
 * What a household uses now in euros: figures of the return itself, each of which opens on the pages of the return.
 *
 * @param lines per line and year, by the id of the line
 * @param total of all payers over the years of the return
 * @param years how many years the total is about
 */
public record UseNow(Map<String, AmountView> lines, AmountView total, int years) {

    /** The use in a version; empty when nothing is in use or when the return cannot be computed. */
    static Optional<UseNow> of(HouseholdCase input, String room, int version, Language language) {
        if (input.lines().stream().noneMatch(line -> line.scenario() == Scenario.NOW)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(CaseReturn.of(input), room, version, language));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static UseNow of(CaseReturn result, String room, int version, Language language) {
        HouseholdCase input = result.input();
        Figures figures = new Figures(
                result.figures().values(),
                language,
                key -> room + "/figuur/" + key + "?versie=" + version + "&bril="
                        + input.lens().id());
        Map<String, AmountView> lines = input.lines().stream()
                .filter(line -> line.scenario() == Scenario.NOW)
                .collect(Collectors.toMap(
                        line -> line.id(),
                        line -> figures.amount(
                                Objects.requireNonNull(result.figures().get("lines." + line.id())))));
        return new UseNow(lines, figures.amount(result.through(Lens.SOCIETY).now()), input.years());
    }
}
