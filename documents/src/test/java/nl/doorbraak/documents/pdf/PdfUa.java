package nl.doorbraak.documents.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a document under its PDF/UA-1 profile. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Every failed check as clause, message and place; empty for a document that follows PDF/UA-1. */
    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUa::fault)
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF cannot read the document", unreadable);
        }
    }

    private static String fault(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }
}
