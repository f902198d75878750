package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
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
                case OfCases of -> of.cases().forEach(one -> notices.addAll(ofCase(group, one)));
            }
        });
        sheet.costs().forEach(cost -> amount(cost.id(), cost.name(), cost.amount(), notices));
        return List.copyOf(notices);
    }

    /** What a reader must know beside a case is no less so where the case is added up. */
    private static List<Notice> ofCase(EffectGroup group, HouseholdCase one) {
        return new CaseNotices(one)
                .all().stream()
                        .map(notice -> new Notice(
                                notice.kind(),
                                Label.term("notice.in-case", one.name(), notice.message()),
                                List.of(group.id())))
                        .toList();
    }

    private static void amount(String id, Label name, Amount amount, List<Notice> notices) {
        NoticesOnAmounts.of(id, name, amount).ifPresent(notices::add);
    }
}
