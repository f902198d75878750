package nl.doorbraak.app.weighing.web;

import java.util.UUID;
import nl.doorbraak.engine.effect.Lens;

/** Where the return of one version of a case and its figures are found: addresses that stay the same for ever. */
public record ReturnAddresses(UUID caseId, int version, Lens lens) {

    static final String PAGE = "/casussen/{caseId}/weging";

    private String base() {
        return "/casussen/" + caseId + "/weging";
    }

    private String query(Lens through) {
        return "?versie=" + version + "&bril=" + through.id();
    }

    /** This version through this lens. */
    public String page() {
        return through(lens);
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
        return base() + "/figuur/" + key + query(lens);
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

    /** Where lines are filled in. */
    public String lines() {
        return "/casussen/" + caseId + "/regels";
    }
}
