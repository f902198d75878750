package nl.doorbraak.documents.spreadsheet;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Saving;

/** A programme whose savings may lie anywhere in a range. */
public final class DoubtfulSavings {

    private DoubtfulSavings() {}

    /** The same programme with this range on every saving in euros. */
    public static Programme of(Programme programme, Range range) {
        return new Programme(
                programme.id(),
                programme.name(),
                programme.stated(),
                programme.firstYear(),
                programme.years(),
                programme.inflow(),
                programme.savings().stream()
                        .map(saving -> doubtful(saving, range))
                        .toList(),
                programme.ramp(),
                programme.corrections(),
                programme.costs(),
                programme.loans(),
                programme.prices(),
                programme.discounting(),
                programme.expectations(),
                programme.whatIfs(),
                programme.keyFigures(),
                programme.notInEuros());
    }

    private static Saving doubtful(Saving saving, Range range) {
        Amount amount = saving.amount() instanceof Amount.InEuros euros
                ? new Amount.InEuros(doubtful(euros.euros(), range), euros.quantity(), euros.includes())
                : saving.amount();
        return new Saving(saving.id(), saving.name(), amount, saving.per(), saving.counting(), saving.payers());
    }

    private static Stated doubtful(Stated stated, Range range) {
        return new Stated(stated.figure(), Optional.of(range), stated.provenance());
    }
}
