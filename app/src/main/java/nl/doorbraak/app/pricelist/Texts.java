package nl.doorbraak.app.pricelist;

import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** A label as it is kept in a version: said in both languages, so that it reads the same for ever. */
record Texts(String nl, String en) {

    static Texts of(Label label) {
        return new Texts(
                Wording.in(Language.DUTCH).say(label),
                Wording.in(Language.ENGLISH).say(label));
    }

    Label label() {
        return Label.named(nl, en);
    }
}
