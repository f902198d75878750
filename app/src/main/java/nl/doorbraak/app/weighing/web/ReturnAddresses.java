package nl.doorbraak.app.weighing.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.engine.effect.Lens;

/**
 * Where the return of one version of a case and its figures are found: addresses that stay the same for ever.
 *
 * @param prices the day of whose prices it is; empty for the prices it was filled in with
 */
public record ReturnAddresses(UUID caseId, int version, Lens lens, Optional<LocalDate> prices) {

    static final String PAGE = "/casussen/{caseId}/weging";

    /** With the prices it was filled in with. */
    ReturnAddresses(UUID caseId, int version, Lens lens) {
        this(caseId, version, lens, Optional.empty());
    }

    /** The same with the prices of a day. */
    ReturnAddresses withPricesOf(LocalDate date) {
        return new ReturnAddresses(caseId, version, lens, Optional.of(date));
    }

    private String base() {
        return "/casussen/" + caseId + "/weging";
    }

    private String query(Lens through) {
        return "?versie=" + version + "&bril=" + through.id();
    }

    /** This version through this lens; with other prices it stands beside itself. */
    public String page() {
        return prices.map(this::withPrices).orElseGet(() -> through(lens));
    }

    /** This version beside the same with the prices of a day. */
    public String withPrices(LocalDate date) {
        return base() + "/verschil?naar=" + version + "&prijzen=" + date + "&bril=" + lens.id();
    }

    /** This version through another lens. */
    public String through(Lens other) {
        return base() + query(other);
    }

    /** The newest version through this lens. */
    public String newest() {
        return base() + "?bril=" + lens.id();
    }

    /** One figure of this version. */
    public String figure(String key) {
        return base() + "/figuur/" + key + query(lens)
                + prices.map(date -> "&prijzen=" + date).orElse("");
    }

    /** This version as a spreadsheet. */
    public String spreadsheet() {
        return base() + "/rekenblad.xlsx" + query(lens);
    }

    /** This version as a document. */
    public String document() {
        return base() + "/document.pdf" + query(lens);
    }

    /** What changed in this version since the one before it. */
    public String difference() {
        return base() + "/verschil?van=" + (version - 1) + "&naar=" + version + "&bril=" + lens.id();
    }

    /** Where another case is chosen to stand beside this one. */
    public String otherCase() {
        return base() + "/verschil/casus?bril=" + lens.id();
    }

    /** More cases to choose from: those after the last one shown. */
    public String otherCaseAfter(UUID last) {
        return otherCase() + "&na=" + last;
    }

    /** A comparison as a file; what is compared follows. */
    String comparison(String file) {
        return base() + "/verschil/" + file + "?bril=" + lens.id();
    }

    /** Where this case can be compared, from where it is. */
    public String compare() {
        return base() + "/verschil?bril=" + lens.id();
    }

    /** Another case beside this one. */
    public String beside(UUID other) {
        return base() + "/verschil?naar=" + version + "&met=" + other + "&bril=" + lens.id();
    }

    /** Where one line or cost is filled in. */
    public String line(String id) {
        return lines() + "/" + id;
    }

    /** Where lines are filled in. */
    public String lines() {
        return "/casussen/" + caseId + "/regels";
    }
}
