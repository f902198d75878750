package nl.doorbraak.app.figure;

import java.util.List;

/**
 * What a result comes to, as every page of a calculation shows it.
 *
 * @param chart the way from effect to net, bar and table in one
 * @param notInEuros what counts but has no figure
 */
public record ResultView(
        AmountView net,
        Waterfall chart,
        List<Remarks.Remark> notices,
        List<Remarks.Remark> notInEuros,
        List<Remarks.SourceLine> sources) {}
