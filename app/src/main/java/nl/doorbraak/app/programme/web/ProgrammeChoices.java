package nl.doorbraak.app.programme.web;

import java.util.List;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.programme.CheckState;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field of a programme; an empty list for a field in which one types. */
record ProgrammeChoices(Options options) {

    ProgrammeChoices(Wording wording) {
        this(new Options(wording));
    }

    List<Option> of(ProgrammeField field) {
        return switch (field) {
            case PRICE_BASIS -> options.words("price-basis", "as-published", "constant");
            case SHAPE -> options.words("shape", "TRIANGULAR", "PERT");
            case COUNTING -> options.words("counting", "each-year", "once");
            case PAYER -> choose(options.all(Payer.values(), Payer::id, Payer::label));
            case LAW -> choose(options.all(Law.values(), Law::id, Law::label));
            case EVIDENCE -> options.evidence();
            case HOLDING -> options.words("holding", "throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> options.words("relapse-timing", "FROM_THE_NEXT", "IN_THE_YEAR");
            case COST_KIND -> choose(options.all(CostKind.values(), CostKind::id, CostKind::label));
            case PER -> options.words("per", "household", "year", "month", "once");
            case STANDING -> options.standings();
            case PAYS -> options.words("pays", "household", "rest");
            case STATE -> options.all(CheckState.values(), CheckState::id, CheckState::label);
            default -> List.of();
        };
    }

    private List<Option> choose(List<Option> some) {
        return options.withNone("choice.choose", some);
    }
}
