package nl.doorbraak.app.sheet;

/** Where one version of a sheet and its figures are found: addresses that stay the same for ever. */
public record SheetAddresses(SheetFile file, int version) {

    /** This version. */
    public String page() {
        return file.href() + query();
    }

    /** One figure of this version. */
    public String figure(String key) {
        return file.room("figuur/" + key) + query();
    }

    /** This version as a spreadsheet. */
    public String spreadsheet() {
        return file.room("rekenblad.xlsx") + query();
    }

    /** This version as a document. */
    public String document() {
        return file.room("document.pdf") + query();
    }

    private String query() {
        return "?versie=" + version;
    }
}
