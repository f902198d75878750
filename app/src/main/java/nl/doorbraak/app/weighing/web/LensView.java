package nl.doorbraak.app.weighing.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;

/** Which lenses a page offers, and in which order payers stand on it. */
final class LensView {

    private static final Set<Lens> ALWAYS = EnumSet.complementOf(EnumSet.of(Lens.LONG_TERM_CARE, Lens.EMPLOYER));

    private LensView() {}

    /** The lenses to choose from: the usual ones, and those of the other payers this case has. */
    static List<Lens> offered(CaseReturn result) {
        return result.lenses().keySet().stream()
                .sorted()
                .filter(lens -> ALWAYS.contains(lens) || pays(result, lens))
                .toList();
    }

    /** The payers that have figures in this case, the one looked through first. */
    static List<Lens> payers(CaseReturn result, Lens first) {
        List<Lens> payers = new ArrayList<>();
        result.lenses().keySet().stream()
                .sorted()
                .filter(lens -> lens != Lens.SOCIETY && pays(result, lens))
                .forEach(payers::add);
        if (payers.remove(first)) {
            payers.addFirst(first);
        }
        return payers;
    }

    private static boolean pays(CaseReturn result, Lens lens) {
        return !result.through(lens).laws().isEmpty();
    }
}
