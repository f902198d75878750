package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.wording.Label;

/** What a reader must know beside the figures of a sheet. */
final class SheetNotices {

    private final Sheet sheet;

    SheetNotices(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Notice> all() {
        List<Notice> notices = new ArrayList<>();
        sheet.effects().forEach(group -> {
            notices.addAll(NoticesOnCorrections.of(group.corrections(), List.of(group.id())));
            switch (group.amount()) {
                case Amount amount -> amount(group.id(), group.name(), amount, notices);
                case OfCases of -> notices.addAll(ofCases(group, of.cases()));
            }
        });
        sheet.costs().forEach(cost -> amount(cost.id(), cost.name(), cost.amount(), notices));
        return List.copyOf(notices);
    }

    /**
     * What a reader must know beside a case is no less so where cases are added up, but for costs, which the sheet states
     * itself; what holds for several is said once.
     */
    private static List<Notice> ofCases(EffectGroup group, List<HouseholdCase> cases) {
        Map<Notice, Label> named = new LinkedHashMap<>();
        for (HouseholdCase one : cases) {
            new CaseNotices(one)
                    .all().stream()
                            .filter(notice -> notice.kind() != Notice.Kind.NO_COSTS)
                            .map(notice -> new Notice(notice.kind(), notice.message(), List.of(group.id())))
                            .distinct()
                            .forEach(notice -> named.merge(
                                    notice, one.name(), (names, name) -> Label.term("notice.and", names, name)));
        }
        return named.entrySet().stream()
                .map(each -> new Notice(
                        each.getKey().kind(),
                        Label.term(
                                "notice.in-case", each.getValue(), each.getKey().message()),
                        each.getKey().about()))
                .toList();
    }

    private static void amount(String id, Label name, Amount amount, List<Notice> notices) {
        NoticesOnAmounts.of(id, name, amount).ifPresent(notices::add);
    }
}
