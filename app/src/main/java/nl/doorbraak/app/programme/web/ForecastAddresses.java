package nl.doorbraak.app.programme.web;

import java.util.UUID;

/**
 * Where the forecast of one version of a programme and its figures are found: addresses that stay the same for ever.
 *
 * @param room {@code ""} for the forecast, {@code /tegenzit} for what a reader tries out
 * @param tried what is tried out, as it stands in an address: empty, or beginning with an ampersand
 */
record ForecastAddresses(UUID programmeId, int version, String room, String tried) {

    static final String PAGE = "/programmas/{programmeId}";
    static final String STRESS = PAGE + "/tegenzit";

    static ForecastAddresses of(UUID programmeId, int version) {
        return new ForecastAddresses(programmeId, version, "", "");
    }

    private String base() {
        return "/programmas/" + programmeId;
    }

    private String query() {
        return "?versie=" + version + tried;
    }

    /** This version. */
    public String page() {
        return base() + room + query();
    }

    /** The newest version. */
    public String newest() {
        return base() + room;
    }

    /** One figure of this version. */
    public String figure(String key) {
        return base() + room + "/figuur/" + key + query();
    }

    /** This version as a spreadsheet, with what is tried out. */
    public String spreadsheet() {
        return base() + room + "/rekenblad.xlsx" + query();
    }

    /** This version as a document, with what is tried out. */
    public String document() {
        return base() + room + "/document.pdf" + query();
    }
}
