package nl.doorbraak.cli.output;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;

/** The net, opened to the bottom: a sentence for each figure, indented by depth, and each leaf with its source. */
final class Explained {

    private static final String STEP = "  ";

    private final Wording wording;
    private final Computed computed;
    private final Sentences sentences;
    private final Sources sources;
    private final Set<Calculation> said = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();

    Explained(Wording wording, Computed computed) {
        this.wording = wording;
        this.computed = computed;
        this.sentences = new Sentences(computed.figures(), wording);
        this.sources = new Sources(wording);
    }

    String text() {
        text.append('\n').append(wording.say(Label.term("cli.explained"))).append('\n');
        open(computed.result().net(), "");
        return text.toString();
    }

    /** A figure that was opened before is named, not opened again. */
    private void open(Calculation node, String indent) {
        Sentence sentence = sentences.of(node);
        text.append(indent)
                .append(wording.say(node.label()))
                .append(": ")
                .append(sentence.text())
                .append('\n');
        if (!said.add(node)) {
            return;
        }
        if (node instanceof Known || node instanceof NotQuantified) {
            source(sources.ofLeaf(node), indent + STEP);
        } else {
            sentence.parts().forEach(part -> open(part.node(), indent + STEP));
        }
    }

    private void source(Source leaf, String indent) {
        if (leaf.reference().isPresent()) {
            text.append(indent).append(leaf.source()).append(" (").append(leaf.evidence());
            if (isPrice(leaf)) {
                text.append("; ").append(wording.say(Label.term("cli.price-year", Label.verbatim(leaf.priceYear()))));
            }
            text.append(leaf.assumption() ? "; " + assumption(leaf) : "").append(")\n");
        }
    }

    private String assumption(Source leaf) {
        Label word = Label.term("cli.assumption");
        return wording.say(leaf.restsOn()
                .map(ground -> Label.term("source.rests-on", word, Label.verbatim(ground)))
                .orElse(word));
    }

    private static boolean isPrice(Source leaf) {
        return leaf.leaf() instanceof Known known && !(known.provenance().priceYear() instanceof PriceYear.NotAPrice);
    }
}
