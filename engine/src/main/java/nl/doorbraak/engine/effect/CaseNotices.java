package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What a reader must know beside the figures of a case. */
final class CaseNotices {

    private final HouseholdCase household;

    CaseNotices(HouseholdCase household) {
        this.household = household;
    }

    List<Notice> all() {
        List<Notice> notices = new ArrayList<>(overlaps());
        household.lines().forEach(line -> ofLine(line).ifPresent(notices::add));
        NoticeOnAfter.of(household.lines()).ifPresent(notices::add);
        noCosts().ifPresent(notices::add);
        usualOnHousehold().ifPresent(notices::add);
        notices.addAll(NoticesOnCorrections.of(household.corrections(), List.of()));
        notices.addAll(priceYears());
        return List.copyOf(notices);
    }

    /** A breakthrough that costs nothing has a cost of nought; without any cost nobody said what it takes. */
    private Optional<Notice> noCosts() {
        return household.costs().isEmpty() && !household.lines().isEmpty()
                ? Optional.of(new Notice(Notice.Kind.NO_COSTS, Label.term("notice.no-costs"), List.of()))
                : Optional.empty();
    }

    private Optional<Notice> usualOnHousehold() {
        return household
                .corrections()
                .businessAsUsualReason()
                .filter(_ -> household.corrections().businessAsUsual().isPresent())
                .map(reason -> new Notice(
                        Notice.Kind.BUSINESS_AS_USUAL_ON_HOUSEHOLD,
                        Label.term("notice.business-as-usual-on-household", reason),
                        List.of()));
    }

    /** Each set of lines of which one counts, once for all scenarios and years in which they meet. */
    private Set<Notice> overlaps() {
        Set<Notice> notices = new LinkedHashSet<>();
        for (Scenario scenario : Scenario.values()) {
            for (int year = 1; year <= household.years(); year++) {
                OverlapNodes.overlapping(ScenarioNodes.active(household, scenario, year))
                        .forEach(lines -> notices.add(overlap(lines)));
            }
        }
        return notices;
    }

    private static Notice overlap(List<Line> lines) {
        Label names = lines.stream()
                .map(Line::name)
                .reduce((one, other) -> Label.term("notice.and", one, other))
                .orElseThrow();
        return new Notice(
                Notice.Kind.OVERLAP,
                Label.term("notice.overlap", names),
                lines.stream().map(Line::id).toList());
    }

    private static Optional<Notice> ofLine(Line line) {
        return switch (line.amount()) {
            case Amount.NotRecorded(var _, Label reason) ->
                Optional.of(about(line, Notice.Kind.NOT_RECORDED, notRecorded(line), reason));
            case Amount.NotQuantifiable(var _, Label reason) ->
                Optional.of(about(line, Notice.Kind.NOT_QUANTIFIABLE, "notice.not-quantifiable", reason));
            default -> line.bothCount().map(reason -> about(line, Notice.Kind.BOTH_COUNT, "notice.both-count", reason));
        };
    }

    /** Only what is not recorded now leaves avoided as it is. */
    private static String notRecorded(Line line) {
        return line.scenario() == Scenario.NOW ? "notice.not-recorded-now" : "notice.not-recorded";
    }

    private static Notice about(Line line, Notice.Kind kind, String term, Label reason) {
        return new Notice(kind, Label.term(term, line.name(), reason), List.of(line.id()));
    }

    private List<Notice> priceYears() {
        List<PriceYear> years = yearsOfPrices().toList();
        long unknown =
                years.stream().filter(PriceYear.Unknown.class::isInstance).count();
        return Stream.of(unknown(unknown, years.size()), mixed(years))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of each price of the list once, and of each amount a line or a cost states itself. */
    private Stream<PriceYear> yearsOfPrices() {
        Stream<PriceYear> listed = amounts()
                .flatMap(amount -> amount.listed().stream())
                .distinct()
                .map(price -> price.value().priceYear());
        Stream<PriceYear> stated = amounts()
                .flatMap(amount -> amount instanceof Amount.InEuros own ? Stream.of(own.euros()) : Stream.empty())
                .map(euros -> euros.provenance().priceYear());
        return Stream.concat(listed, stated);
    }

    private Stream<Amount> amounts() {
        return Stream.concat(
                household.lines().stream().map(Line::amount),
                household.costs().stream().map(Cost::amount));
    }

    private Optional<Notice> unknown(long unknown, int all) {
        if (unknown == 0) {
            return Optional.empty();
        }
        Label some = Said.number((int) unknown);
        return Optional.of(
                household.prices() instanceof PriceBasis.ConstantPrices constant
                        ? new Notice(
                                Notice.Kind.ASSUMED_PRICE_YEAR,
                                Label.term("notice.assumed-price-year", some, Said.number(all), assumed(constant)),
                                List.of())
                        : new Notice(
                                Notice.Kind.UNKNOWN_PRICE_YEAR,
                                Label.term("notice.unknown-price-year", some, Said.number(all)),
                                List.of()));
    }

    private static Label assumed(PriceBasis.ConstantPrices constant) {
        return constant.assumedPriceYear()
                .map(year -> Said.number(year.figure().intValue()))
                .orElseThrow();
    }

    /** As published, prices of different years stand side by side. */
    private Optional<Notice> mixed(List<PriceYear> all) {
        List<Integer> years = all.stream()
                .map(each -> each instanceof PriceYear.Of(int year) ? year : null)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return household.prices() instanceof PriceBasis.ConstantPrices || years.size() < 2
                ? Optional.empty()
                : Optional.of(new Notice(
                        Notice.Kind.MIXED_PRICE_YEARS,
                        Label.term(
                                "notice.mixed-price-years",
                                Said.number(years.getFirst()),
                                Said.number(years.getLast())),
                        List.of()));
    }
}
