package nl.doorbraak.engine.spreadsheet;

import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What the pages are called in a language: single words, so that formulas need no quotes. */
record PageNames(String result, String calculation, String inputs, String sources, Wording wording) {

    static PageNames in(Wording wording) {
        return new PageNames(
                wording.say(Label.term("spreadsheet.page.result")),
                wording.say(Label.term("spreadsheet.page.calculation")),
                wording.say(Label.term("spreadsheet.page.inputs")),
                wording.say(Label.term("spreadsheet.page.sources")),
                wording);
    }

    String cases(int number) {
        return wording.say(Label.term("spreadsheet.page.cases", Label.verbatim(String.valueOf(number))));
    }
}
