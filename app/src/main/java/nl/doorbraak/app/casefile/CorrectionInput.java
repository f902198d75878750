package nl.doorbraak.app.casefile;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** The corrections somebody filled in, each with the reason that was written beside it. */
record CorrectionInput(Entry entry, Statements statements) {

    Corrections corrections() {
        return new Corrections(
                figure(Field.BUSINESS_AS_USUAL, Field.BUSINESS_AS_USUAL_REASON).map(BusinessAsUsual.Share::new),
                entry.given(Field.BUSINESS_AS_USUAL_REASON).map(Label::verbatim),
                figure(Field.DISPLACEMENT, Field.DISPLACEMENT_REASON),
                figure(Field.ATTRIBUTION, Field.ATTRIBUTION_REASON),
                holding(),
                haircut(),
                entry.given(Field.ALSO_SHRINK_NEGATIVE).map(Label::verbatim));
    }

    private Optional<Stated> figure(Field field, Field reason) {
        return statements.of(entry, field, entry.text(reason));
    }

    private Optional<Corrections.Haircut> haircut() {
        return statements
                .of(entry, Field.HAIRCUT, "")
                .map(share -> new Corrections.Haircut(Integer.parseInt(entry.text(Field.GRADE)), share));
    }

    private Holding holding() {
        List<Stated> relapse =
                statements.each(entry, Field.RELAPSE, entry.text(Field.RELAPSE_REASON), EvidenceStatus.ESTIMATED);
        if (relapse.isEmpty()) {
            return Holding.THROUGHOUT;
        }
        return switch (entry.text(Field.HOLDING)) {
            case "flat" -> new Holding.FlatTerminal(relapse.getFirst());
            case "drop-off" -> new Holding.DropOff(relapse.getFirst());
            case "relapse-curve" ->
                new Holding.RelapseCurve(relapse.stream().map(Optional::of).toList(), timing());
            default -> Holding.THROUGHOUT;
        };
    }

    private Timing timing() {
        return entry.given(Field.RELAPSE_TIMING).map(Timing::valueOf).orElse(Timing.FROM_THE_NEXT);
    }
}
