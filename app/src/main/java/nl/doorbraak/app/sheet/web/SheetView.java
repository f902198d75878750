package nl.doorbraak.app.sheet.web;

import java.util.List;
import nl.doorbraak.app.doubt.DoubtView;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.ResultView;

/**
 * What a sheet comes to, on screen.
 *
 * @param benefits all effects together, after their corrections
 * @param costs all costs in the net
 * @param keys what follows from them
 * @param doubt how sure the net is
 */
public record SheetView(ResultView result, AmountView benefits, AmountView costs, List<Key> keys, DoubtView doubt) {

    /** A figure that follows, with its name. */
    public record Key(String name, AmountView amount) {}
}
