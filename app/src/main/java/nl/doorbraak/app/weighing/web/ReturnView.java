package nl.doorbraak.app.weighing.web;

import java.util.List;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import nl.doorbraak.app.figure.Remarks;
import nl.doorbraak.app.figure.Waterfall;
import org.jspecify.annotations.Nullable;

/** What the return page of a case shows, in the order of the page; every text is in the language of the reader. */
public record ReturnView(
        List<LensLink> lenses,
        Answer answer,
        ScenarioTable scenarios,
        KindsOfBenefit kinds,
        WayToNet way,
        List<Remarks.Remark> notices,
        List<Remarks.Remark> notInEuros,
        List<Remarks.SourceLine> sources) {

    /** An ordinary link to the same page through another lens. */
    public record LensLink(String name, String href, boolean current) {}

    /**
     * The one big figure with the facts beside it.
     *
     * @param label whose net this is, and over which period
     * @param reading one sentence that says what the figure means
     */
    public record Answer(String label, AmountView net, String reading, List<Fact> facts) {}

    /** A fact beside the answer. */
    public record Fact(String name, AmountView figure) {}

    /**
     * Now, without and after by payer and law.
     *
     * @param finding a sentence that states what the table shows
     * @param lead period and price years
     */
    public record ScenarioTable(
            String finding,
            String lead,
            List<Column> columns,
            List<ScenarioRow> rows,
            @Nullable ScenarioRow total) {}

    /**
     * A column of figures.
     *
     * @param mark the evidence of every figure in the column, when it is the same for all; it then stands in the head
     */
    public record Column(
            String id,
            String name,
            String explained,
            @Nullable AmountView mark) {}

    /**
     * A row of the table.
     *
     * @param kind {@code sub} for a payer with more laws, {@code law} for one of them, {@code single} for a payer with one
     * @param law the code of the law; null for a row over more laws
     * @param bars now, without and after
     * @param figures in the order of the columns
     */
    public record ScenarioRow(
            String kind, String name, @Nullable String law, List<Bar> bars, List<AmountView> figures) {}

    /** Direct, avoided and society: three kinds that are never added up. */
    public record KindsOfBenefit(String lead, List<Kind> kinds) {}

    /** One kind of benefit by law or payer. */
    public record Kind(
            String name,
            String fill,
            AmountView figure,
            String explained,
            List<Portion> parts,
            @Nullable AmountView cashable,
            String foot) {}

    /** What one law or payer has of a kind. */
    public record Portion(String name, @Nullable String law, AmountView figure) {}

    /** The steps from effect to net under the sentence they show. */
    public record WayToNet(String finding, String lead, Waterfall chart) {}
}
