package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/** Writes the steps from effect to net, each with what it changes and what stands after it. */
public final class StepNodes {

    private final String address;
    private final List<Step> steps = new ArrayList<>();
    private Calculation running = Nodes.NOTHING;

    /**
     * No steps yet.
     *
     * @param address what the keys of the changes begin with
     */
    public StepNodes(String address) {
        this.address = address;
    }

    /** The first step, from nothing. */
    void start(Step.Kind kind, Calculation figure) {
        reach(kind, figure, figure);
    }

    /** A step whose change is a figure of its own. */
    void reach(Step.Kind kind, Calculation change, Calculation after) {
        add(kind, kind.label(), change, after);
    }

    /** A step that is known by what stands after it. */
    void to(Step.Kind kind, Calculation after) {
        Calculation change = Nodes.less(address + ".steps." + kind.id(), kind.label(), after, running);
        add(kind, kind.label(), change, after);
    }

    /** A total: nothing changes. */
    public void total(Step.Kind kind, Calculation total) {
        add(kind, total.label(), total, total);
    }

    /** A cost, taken off. */
    void cost(Cost cost, Calculation spent) {
        cost(cost.id(), cost.name(), spent);
    }

    /** A cost by its id and name, taken off. */
    public void cost(String id, Label name, Calculation spent) {
        String key = address + ".steps.cost." + id;
        Label label = Label.term("step.less", name);
        Calculation change = Nodes.less(key, label, Nodes.NOTHING, spent);
        add(Step.Kind.COST, name, change, Nodes.less(key + ".running", Label.term("step.running"), running, spent));
    }

    private void add(Step.Kind kind, Label label, Calculation change, Calculation after) {
        steps.add(new Step(kind, label, change, after));
        running = after;
    }

    /** The steps so far. */
    public List<Step> all() {
        return List.copyOf(steps);
    }
}
