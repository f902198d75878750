package nl.doorbraak.app.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.doorbraak.app.programme.CheckState;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field of a programme; an empty list for a field in which one types. */
record ProgrammeChoices(Wording wording) {

    List<Option> of(ProgrammeField field) {
        return switch (field) {
            case PRICE_BASIS -> words("price-basis", "as-published", "constant");
            case COUNTING -> words("counting", "each-year", "once");
            case PAYER -> choose(all(Payer.values(), Payer::id, Payer::label));
            case LAW -> choose(all(Law.values(), Law::id, Law::label));
            case EVIDENCE ->
                all(EvidenceStatus.values(), EvidenceStatus::name, each -> Label.term("evidence." + lower(each)));
            case HOLDING -> words("holding", "throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> words("relapse-timing", "FROM_THE_NEXT", "IN_THE_YEAR");
            case COST_KIND -> choose(all(CostKind.values(), CostKind::id, CostKind::label));
            case PER -> words("per", "household", "year", "month", "once");
            case STANDING ->
                all(Cost.Standing.values(), Cost.Standing::name, each -> Label.term("choice.standing." + lower(each)));
            case PAYS -> words("pays", "household", "rest");
            case STATE -> all(CheckState.values(), CheckState::id, CheckState::label);
            default -> List.of();
        };
    }

    /** What is stored as a user reads it: the name of a choice, or the text as it would be typed. */
    String shown(ProgrammeField field, String stored) {
        return of(field).stream()
                .filter(option -> option.value().equals(stored) && !stored.isEmpty())
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> field.reading().show(stored, wording.language()));
    }

    private <T> List<Option> all(T[] values, Function<T, String> id, Function<T, Label> label) {
        return Arrays.stream(values)
                .map(each -> new Option(id.apply(each), wording.say(label.apply(each))))
                .toList();
    }

    private List<Option> words(String group, String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Option(
                        id,
                        say("choice." + group + "."
                                + id.toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }

    private List<Option> choose(List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option("", say("choice.choose"))));
        all.addAll(options);
        return all;
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }

    private static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
