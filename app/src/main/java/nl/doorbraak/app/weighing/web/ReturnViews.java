package nl.doorbraak.app.weighing.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.doorbraak.app.doubt.DoubtView;
import nl.doorbraak.app.doubt.DoubtViews;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Remarks;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.figure.Varying;
import nl.doorbraak.app.weighing.web.ReturnView.LensLink;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** Makes what the return page shows, out of one return through one lens. */
final class ReturnViews {

    private final CaseReturn result;
    private final ReturnAddresses addresses;
    private final Language language;
    private final Figures figures;

    ReturnViews(CaseReturn result, ReturnAddresses addresses, Language language) {
        this.result = result;
        this.addresses = addresses;
        this.language = language;
        this.figures = new Figures(result.figures().values(), language, addresses::figure);
    }

    /** The whole page. */
    ReturnView page() {
        LensReturn seen = result.through(addresses.lens());
        Remarks remarks = new Remarks(
                figures, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return new ReturnView(
                LensView.offered(result).stream()
                        .map(lens -> new LensLink(
                                figures.say(lens.label()), addresses.through(lens), lens == addresses.lens()))
                        .toList(),
                new Answers(seen, result.input(), figures).answer(),
                new Scenarios(result, addresses.lens(), figures).table(),
                new Kinds(result, addresses.lens(), figures).kinds(),
                new Way(seen, figures).wayToNet(),
                remarks.notices(result.notices()),
                remarks.notInEuros(result.input()),
                remarks.sources());
    }

    /** How sure the net through the lens of the page is. */
    DoubtView doubt() {
        Lens lens = addresses.lens();
        return new DoubtViews(Doubt.of(result, lens), figures)
                .view(figures.say("doubt.lead", figures.say("return.who." + lens.id())));
    }

    /** Opens the figures of this page for somebody who only reads. */
    Unfolding unfolding() {
        return unfolding(false);
    }

    /**
     * Opens the figures of this page.
     *
     * @param editable whether the reader may change the lines of this version
     */
    Unfolding unfolding(boolean editable) {
        Footnotes footnotes = (node, of) -> new CaseFootnotes(result.input(), of, addresses, editable).of(node);
        return new Unfolding(figures, footnotes, language, Varying.of(result), addresses.page());
    }

    Figures figures() {
        return figures;
    }

    CaseReturn result() {
        return result;
    }

    Wording wording() {
        return Wording.in(language);
    }
}
