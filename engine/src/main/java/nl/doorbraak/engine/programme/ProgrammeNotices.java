package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.NoticesOnAmounts;
import nl.doorbraak.engine.effect.NoticesOnCorrections;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What a reader must know beside the figures of a programme. */
final class ProgrammeNotices {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final Programme programme;

    ProgrammeNotices(Programme programme) {
        this.programme = programme;
    }

    List<Notice> all() {
        List<Notice> notices = new ArrayList<>(NoticesOnCorrections.of(programme.corrections(), List.of()));
        programme
                .savings()
                .forEach(saving -> NoticesOnAmounts.of(saving.id(), saving.name(), saving.amount())
                        .ifPresent(notices::add));
        programme
                .costs()
                .forEach(cost -> NoticesOnAmounts.of(cost.id(), cost.name(), cost.amount())
                        .ifPresent(notices::add));
        programme.loans().stream().filter(this::endsLater).map(this::later).forEach(notices::add);
        return List.copyOf(notices);
    }

    /** Whether some of the interest falls after the last year, and so is not counted. */
    private boolean endsLater(Loan loan) {
        int last = programme.costs().stream()
                .filter(cost -> loan.costs().contains(cost.id()))
                .mapToInt(this::lastSpent)
                .max()
                .orElse(programme.firstYear());
        BigDecimal left = BigDecimal.valueOf(programme.lastYear() - last + 1L);
        return loan.months().figure().compareTo(left.multiply(TWELVE)) > 0;
    }

    private int lastSpent(ProgrammeCost cost) {
        return switch (cost.per()) {
            case ONCE -> cost.from().year();
            case YEAR, MONTH -> Math.min(cost.to().year(), programme.lastYear());
            case HOUSEHOLD ->
                programme.inflow().stream()
                        .mapToInt(cohort -> cohort.period().year())
                        .filter(year -> cost.monthsIn(year) > 0)
                        .max()
                        .orElse(programme.firstYear());
        };
    }

    private Notice later(Loan loan) {
        Label last = Said.number(programme.lastYear());
        return new Notice(
                Notice.Kind.INTEREST_AFTER_HORIZON,
                Label.term("notice.interest-after-horizon", loan.name(), last),
                List.of(loan.id()));
    }
}
