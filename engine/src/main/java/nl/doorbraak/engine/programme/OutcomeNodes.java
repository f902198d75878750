package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.wording.Label;

/** What follows from benefits and costs over all years: figures per household, and where the net is zero. */
final class OutcomeNodes {

    private final Programme programme;
    private final YearNodes years;
    private final Addressed figures;

    OutcomeNodes(Programme programme, YearNodes years) {
        this.programme = programme;
        this.years = years;
        this.figures = years.figures();
    }

    /** Adds them to the figures. */
    void add() {
        boolean saves = !programme.savings().isEmpty();
        boolean spends = !programme.costs().isEmpty();
        if (saves) {
            perHousehold("benefits");
        }
        if (spends) {
            perHousehold("costs");
        }
        if (saves && spends) {
            perHousehold("net");
            ratio("break-even.share", Unit.SHARE, figures.get("costs"), figures.get("benefits"));
            usual();
            cases();
        }
    }

    private void perHousehold(String what) {
        ratio("per-household." + what, Unit.EURO, figures.get(what), figures.get("households"));
    }

    private void ratio(String key, Unit unit, Calculation above, Calculation below) {
        figures.put(key, Nodes.ratio(key, label(key), unit, above, below));
    }

    private static Label label(String key) {
        return Label.term((key.startsWith("per-household") ? "programme." : "effect.") + key);
    }

    /** The share of business as usual at which the net is zero: {@code (benefits without it − costs) ÷ those benefits}. */
    private void usual() {
        String key = "break-even.business-as-usual";
        Calculation gross = gross();
        Calculation before =
                Nodes.less("net.without-usual", Label.term("effect.net.without-usual"), gross, figures.get("costs"));
        Calculation share = Nodes.ratio(key + ".share", label(key), Unit.SHARE, before, gross);
        Calculation none = Nodes.unknown(key + ".none", label(key), Unit.SHARE, Label.term("effect.below-zero-anyway"));
        figures.put(key, Nodes.unlessNegative(key, label(key), before, share, none));
    }

    private Calculation gross() {
        if (programme.corrections().businessAsUsual().isEmpty()) {
            return figures.get("benefits");
        }
        List<Calculation> all = years.savings().stream()
                .flatMap(saving -> saving.withoutUsual().values().stream())
                .toList();
        return Nodes.sum("benefits.without-usual", Label.term("effect.benefits.without-usual"), all);
    }

    /**
     * The number of households at which the net is zero: {@code fixed costs ÷ (benefits − costs that move along, per household)}.
     */
    private void cases() {
        String key = "break-even.cases";
        List<Calculation> fixed = costs(false);
        List<Calculation> moving = costs(true);
        Calculation margin = moving.isEmpty() ? figures.get("per-household.benefits") : margin(moving);
        Calculation stays = Nodes.sum("costs.fixed", Label.term("programme.fixed-costs"), fixed);
        Calculation cases = Nodes.ratio(key + ".count", label(key), Unit.NUMBER, stays, margin);
        Calculation never = Nodes.unknown(key + ".never", label(key), Unit.NUMBER, Label.term("programme.no-margin"));
        figures.put(
                key,
                fixed.isEmpty()
                        ? Nodes.unknown(key, label(key), Unit.NUMBER, Label.term("programme.no-fixed-costs"))
                        : Nodes.unlessPositive(key, label(key), margin, never, cases));
    }

    private Calculation margin(List<Calculation> moving) {
        Calculation along = Nodes.ratio(
                "per-household.moving-costs",
                Label.term("programme.moving-costs-per-household"),
                Unit.EURO,
                Nodes.sum("costs.moving", Label.term("programme.moving-costs"), moving),
                figures.get("households"));
        return Nodes.less(
                "per-household.margin",
                Label.term("programme.margin-per-household"),
                figures.get("per-household.benefits"),
                along);
    }

    private List<Calculation> costs(boolean movesAlong) {
        List<Calculation> parts = new ArrayList<>();
        years.costs().stream()
                .filter(cost -> cost.cost().standing() == Cost.Standing.IN_NET)
                .filter(cost -> cost.cost().movesAlong() == movesAlong)
                .forEach(cost -> parts.addAll(cost.byYear().values()));
        years.loans().stream()
                .filter(loan -> loan.movesAlong() == movesAlong)
                .forEach(loan -> parts.addAll(loan.interest().values()));
        return parts;
    }
}
