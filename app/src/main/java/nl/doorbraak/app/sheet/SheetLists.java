package nl.doorbraak.app.sheet;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.wording.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets as lists show them, each with its net. */
@Component
@Transactional(readOnly = true)
public class SheetLists {

    private final Sheets sheets;
    private final SheetVersions versions;
    private final SheetReturns returns;

    SheetLists(Sheets sheets, SheetVersions versions, SheetReturns returns) {
        this.sheets = sheets;
        this.versions = versions;
        this.returns = returns;
    }

    /** All sheets of the caller. */
    public List<SheetRow> all(Language language) {
        return rows(sheets.all(), language);
    }

    /** The sheets of a programme. */
    public List<SheetRow> of(java.util.UUID programmeId, Language language) {
        return rows(sheets.of(programmeId), language);
    }

    private List<SheetRow> rows(List<SheetFile> files, Language language) {
        return files.stream()
                .map(file -> new SheetRow(file, net(file, language)))
                .toList();
    }

    private Optional<AmountView> net(SheetFile file, Language language) {
        SheetVersion version = versions.current(file.id());
        SheetAddresses addresses = new SheetAddresses(file, version.number());
        return returns.of(file, version)
                .map(SheetReturn::net)
                .map(net -> new Figures(List.of(net), language, addresses::figure).amount(net));
    }
}
