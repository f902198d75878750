package nl.doorbraak.app.casefile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Phase;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field; an empty list for a field in which one types. */
record Choices(Wording wording, List<Member> members) {

    List<Option> of(Field field) {
        return switch (field) {
            case SCENARIO -> all(Scenario.values(), Scenario::id, Scenario::label);
            case AMOUNT_KIND -> words("amount-kind", "priced", "own", "not-recorded", "not-quantifiable");
            case UNIT -> withNone("choice.unit.usual", all(PriceUnit.values(), PriceUnit::id, PriceUnit::label));
            case PERSON -> people();
            case EVIDENCE ->
                all(EvidenceStatus.values(), EvidenceStatus::name, each -> Label.term("evidence." + lower(each)));
            case PAYER -> withNone("choice.payer.usual", all(Payer.values(), Payer::id, Payer::label));
            case LAW -> withNone("choice.law.usual", all(Law.values(), Law::id, Law::label));
            case COST_KIND -> all(CostKind.values(), CostKind::id, CostKind::label);
            case STANDING ->
                all(Cost.Standing.values(), Cost.Standing::name, each -> Label.term("choice.standing." + lower(each)));
            case HOLDING -> words("holding", "throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> words("relapse-timing", "FROM_THE_NEXT", "IN_THE_YEAR");
            case DISCOUNT_TIMING -> words("timing", "END", "MIDDLE", "START");
            case GRADE ->
                withNone(
                        "choice.grade.none",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(String::valueOf)
                                .map(each -> new Option(each, each))
                                .toList());
            case LENS -> all(Lens.values(), Lens::id, Lens::label);
            case PRICE_BASIS -> words("price-basis", "as-published", "constant");
            case PHASE -> all(Phase.values(), Phase::id, Phase::label);
            default -> List.of();
        };
    }

    private List<Option> people() {
        Stream<Option> each =
                members.stream().map(member -> new Option(member.id(), member.name() + " (" + member.place() + ")"));
        return Stream.concat(Stream.of(new Option("household", say("choice.person.household"))), each)
                .toList();
    }

    private <T> List<Option> all(
            T[] values, java.util.function.Function<T, String> id, java.util.function.Function<T, Label> label) {
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

    private List<Option> withNone(String key, List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option("", say(key))));
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
