package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Phase;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field; an empty list for a field in which one types. */
record Choices(Options options, List<Member> members, List<Option> events) {

    /**
     * What there is to choose in a case.
     *
     * @param events what else may happen in it, with which a line can happen together
     */
    Choices(Wording wording, List<Member> members, List<Option> events) {
        this(new Options(wording), members, events);
    }

    List<Option> of(Field field) {
        return switch (field) {
            case SCENARIO -> options.all(Scenario.values(), Scenario::id, Scenario::label);
            case AMOUNT_KIND -> options.words("amount-kind", "priced", "own", "not-recorded", "not-quantifiable");
            case UNIT ->
                options.withNone("choice.unit.usual", options.all(PriceUnit.values(), PriceUnit::id, PriceUnit::label));
            case EVENT -> events.isEmpty() ? List.of() : options.withNone("choice.event.none", events);
            case PERSON -> people();
            case EVIDENCE -> options.evidence();
            case PAYER -> options.withNone("choice.payer.usual", options.all(Payer.values(), Payer::id, Payer::label));
            case LAW -> options.withNone("choice.law.usual", options.all(Law.values(), Law::id, Law::label));
            case COST_KIND -> options.all(CostKind.values(), CostKind::id, CostKind::label);
            case STANDING -> options.standings();
            case HOLDING -> options.words("holding", "throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> options.words("relapse-timing", "FROM_THE_NEXT", "IN_THE_YEAR");
            case DISCOUNT_TIMING -> options.words("timing", "END", "MIDDLE", "START");
            case GRADE ->
                options.withNone(
                        "choice.grade.none",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(String::valueOf)
                                .map(each -> new Option(each, each))
                                .toList());
            case LENS -> options.all(Lens.values(), Lens::id, Lens::label);
            case PRICE_BASIS -> options.words("price-basis", "as-published", "constant");
            case SHAPE -> options.words("shape", "TRIANGULAR", "PERT");
            case PHASE -> options.all(Phase.values(), Phase::id, Phase::label);
            default -> List.of();
        };
    }

    private List<Option> people() {
        Stream<Option> each =
                members.stream().map(member -> new Option(member.id(), member.name() + " (" + member.place() + ")"));
        return Stream.concat(
                        Stream.of(
                                new Option("household", options.wording().say(Label.term("choice.person.household")))),
                        each)
                .toList();
    }
}
