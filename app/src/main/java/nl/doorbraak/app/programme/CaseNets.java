package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.programme.ProgrammeCases.NamedCase;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Readdressing;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;

/** What the cases of a programme come to for the municipality: nets and yearly effects of those the reader may see. */
@Component
public class CaseNets {

    private final ProgrammeCases cases;
    private final CaseFiles files;
    private final ReturnVersions versions;
    private final CaseReturns returns;
    private final Clock clock;

    CaseNets(ProgrammeCases cases, CaseFiles files, ReturnVersions versions, CaseReturns returns, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.versions = versions;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * One case of the reader.
     *
     * @param net its own net for the municipality; empty while nothing can be computed
     * @param yearly its effect in an average year, before corrections and discount; empty as the net
     * @param years over how many years; 0 while nothing can be computed
     */
    public record OneCase(NamedCase named, Optional<Calculation> net, Optional<Calculation> yearly, int years) {}

    /**
     * The cases of the reader.
     *
     * @param together their nets added up; empty where none can be computed
     * @param average the same divided by how many there are
     * @param yearly what one of them saves in an average year, before corrections and discount
     */
    public record Together(
            List<OneCase> cases,
            Optional<Calculation> together,
            Optional<Calculation> average,
            Optional<Calculation> yearly) {
        public Together {
            cases = List.copyOf(cases);
        }

        /** The cases that have one of these figures: whoever is told of them reads the case. */
        public List<NamedCase> shownBy(Set<String> keys) {
            return cases.stream()
                    .map(OneCase::named)
                    .filter(named -> keys.stream().anyMatch(key -> isOf(named, key)))
                    .toList();
        }

        /** A variant of the plan has the figures of a case at addresses below its own. */
        private static boolean isOf(NamedCase named, String key) {
            return ("." + key).contains("." + address(named) + ".");
        }

        /** How many of them can be computed. */
        public long computed() {
            return cases.stream().filter(one -> one.net().isPresent()).count();
        }
    }

    /** The cases of a programme as far as the reader may see them; each look is told to the audit trail. */
    public Together of(UUID programmeId) {
        List<OneCase> found = cases.of(programmeId).stream().map(this::one).toList();
        List<Calculation> nets =
                found.stream().flatMap(one -> one.net().stream()).toList();
        if (nets.isEmpty()) {
            return new Together(found, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Known count = count(nets.size());
        Sum sum = sum("cases.net", "programmes.cases.net", nets);
        Sum effects = sum(
                "cases.effect",
                "programmes.cases.effect",
                found.stream().flatMap(one -> one.yearly().stream()).toList());
        return new Together(
                found,
                Optional.of(sum),
                Optional.of(average("cases.average", "programmes.cases.average", sum, count)),
                Optional.of(average("cases.effect.average", "programmes.cases.effect.average", effects, count)));
    }

    private static Sum sum(String key, String name, List<Calculation> parts) {
        return new Sum(key, Label.term(name), Unit.EURO, parts);
    }

    private static Calculation average(String key, String name, Sum sum, Known count) {
        return new Ratio(key, Label.term(name), Unit.EURO, sum, count);
    }

    private OneCase one(NamedCase named) {
        return files.find(named.caseId())
                .map(file -> returns.input(file, newest(file)))
                .filter(input -> !input.lines().isEmpty())
                .filter(input -> CaseReturn.problems(input).isEmpty())
                .map(input -> computed(input, named))
                .orElseGet(() -> new OneCase(named, Optional.empty(), Optional.empty(), 0));
    }

    /** Net and yearly effect of a case with everything below them, at addresses of its own. */
    private OneCase computed(HouseholdCase input, NamedCase named) {
        Readdressing own = new Readdressing(
                address(named),
                label -> Label.term("effect.in-case", label, input.name()),
                node -> node instanceof Known known && known.provenance().isDefinition()
                        ? Optional.of(node)
                        : Optional.empty());
        LensReturn seen = CaseReturn.of(input).through(Lens.MUNICIPALITY);
        return new OneCase(
                named, Optional.of(own.in(seen.net())), Optional.of(own.in(yearly(seen, input))), input.years());
    }

    private static String address(NamedCase named) {
        return "cases." + named.reference();
    }

    private Calculation yearly(LensReturn seen, HouseholdCase input) {
        return input.years() == 1
                ? seen.effect()
                : new Ratio(
                        "effect.a-year",
                        Label.term("programmes.cases.effect.year"),
                        Unit.EURO,
                        seen.effect(),
                        counted("years", "programmes.cases.years", input.years()));
    }

    private ReturnVersion newest(CaseFile file) {
        return versions.current(file.id());
    }

    private Known count(int many) {
        return counted("cases.count", "programmes.cases.number", many);
    }

    private Known counted(String key, String name, int many) {
        Reference counted = new Reference(
                "programme-cases", Label.term("programmes.cases.counted"), LocalDate.now(clock), "", Optional.empty());
        return new Known(
                key,
                Label.term(name),
                Unit.NUMBER,
                BigDecimal.valueOf(many),
                Optional.empty(),
                new Provenance(counted, PriceYear.NOT_A_PRICE, EvidenceStatus.REGISTERED, false));
    }
}
