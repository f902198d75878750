package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * A published calculation of a project: effect groups times a value, less costs. The same graph as a case, with groups
 * instead of a household; nothing is indexed or discounted.
 *
 * @param published the date of the paper
 * @param cases how many cases the figures are about; empty where they are not about cases
 * @param notInEuros what counts but cannot be put in euros, in words
 */
public record Sheet(
        String id,
        Label name,
        LocalDate published,
        List<EffectGroup> effects,
        List<Cost> costs,
        Optional<Stated> cases,
        List<KeyFigure> keyFigures,
        List<Label> notInEuros) {
    public Sheet {
        effects = List.copyOf(effects);
        costs = List.copyOf(costs);
        keyFigures = List.copyOf(keyFigures);
        notInEuros = List.copyOf(notInEuros);
    }
}
