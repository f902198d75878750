package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.RetentionTerm.From;
import nl.doorbraak.files.refusal.Refusal;

/** All terms: one for each law, one for a report that became no help, one for a blocked account. */
public final class RetentionTerms {

    private final List<RetentionTerm> terms;

    RetentionTerms(Collection<RetentionTerm> terms) {
        this.terms =
                terms.stream().sorted(Comparator.comparing(RetentionTerm::id)).toList();
    }

    /** All of them, by id. */
    public List<RetentionTerm> all() {
        return terms;
    }

    /** The term of a law; of one that has none of its own it is that of other laws. */
    public RetentionTerm ofLaw(String law) {
        return terms.stream()
                .filter(term -> term.laws().contains(law))
                .findFirst()
                .orElseGet(() -> ofLaw(Law.OTHER.id()));
    }

    /** The term that is over last for a household that was helped under these laws until a day; without laws that of other laws. */
    public RetentionTerm longest(Collection<String> laws, LocalDate lastDay) {
        return laws.stream()
                .map(this::ofLaw)
                .max(Comparator.comparing((RetentionTerm term) -> term.over(lastDay))
                        .thenComparing(RetentionTerm::id))
                .orElseGet(() -> ofLaw(Law.OTHER.id()));
    }

    /** The term of a report that became no help. */
    public RetentionTerm triageOnly() {
        return from(From.END_OF_TRIAGE).findFirst().orElseThrow();
    }

    /** The term of a blocked account. */
    public RetentionTerm blockedAccount() {
        return from(From.BLOCK).findFirst().orElseThrow();
    }

    private Stream<RetentionTerm> from(From moment) {
        return terms.stream().filter(term -> term.from() == moment);
    }

    /** What is missing or there twice, as found and expected. */
    List<Label> faults() {
        List<Label> faults = new ArrayList<>();
        Arrays.stream(Law.values())
                .map(Law::id)
                .forEach(law -> once(
                        faults,
                        law,
                        terms.stream().filter(term -> term.laws().contains(law)).count()));
        Stream.of(From.END_OF_TRIAGE, From.BLOCK)
                .forEach(moment -> once(faults, Ids.of(moment), from(moment).count()));
        return faults;
    }

    private static void once(List<Label> faults, String of, long found) {
        if (found != 1) {
            faults.add(Refusal.foundExpected(
                    Label.term("refusal.found.terms", Label.verbatim(String.valueOf(found)), Label.verbatim(of)),
                    Label.term("refusal.expected.one-term")));
        }
    }
}
