package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** What a reader must know about an amount that has no euros. */
public final class NoticesOnAmounts {
    private NoticesOnAmounts() {}

    /** The notice about an amount of the thing with an id; none where it is known. */
    public static Optional<Notice> of(String id, Label name, Amount amount) {
        return switch (amount) {
            case Amount.NotRecorded(var _, Label reason) ->
                Optional.of(new Notice(
                        Notice.Kind.NOT_RECORDED, Label.term("notice.not-recorded", name, reason), List.of(id)));
            case Amount.NotQuantifiable(var _, Label reason) ->
                Optional.of(new Notice(
                        Notice.Kind.NOT_QUANTIFIABLE,
                        Label.term("notice.not-quantifiable", name, reason),
                        List.of(id)));
            case Amount.AtPrice _, Amount.InEuros _ -> Optional.empty();
        };
    }
}
