package nl.doorbraak.files.specimen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.PayerFields;
import nl.doorbraak.files.reference.PriceYears;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Scalars;
import nl.doorbraak.files.yaml.YamlText;

/** Reads a case, a published sheet or a programme, whole or not at all. */
public final class SpecimenFiles {

    private static final String HOUSEHOLD = "household/v1";
    private static final String SHEET = "sheet/v1";
    private static final String PROGRAMME = "programme/v1";

    private static final Reference NO_SOURCE =
            new Reference("none", Label.verbatim(""), LocalDate.EPOCH, "", Optional.empty());
    private static final Optional<List<PayerShare>> SOMEBODY =
            Optional.of(PayerShare.whole(Payer.MUNICIPALITY, Law.OTHER));

    private final ReferenceData data;

    /** Reads against this reference data. */
    public SpecimenFiles(ReferenceData data) {
        this.data = data;
    }

    /**
     * Reads one file.
     *
     * @param shown how the user named the file: what refusals call it
     */
    public Reading<Specimen> read(Path file, String shown) {
        return read(file, shown, List.of(HOUSEHOLD, SHEET, PROGRAMME));
    }

    /** Reads a file that must be a case or a sheet: something with a return. */
    public Reading<Specimen> ofReturn(Path file, String shown) {
        return read(file, shown, List.of(HOUSEHOLD, SHEET));
    }

    /** Reads a file that must be a programme. */
    public Reading<Specimen> ofProgramme(Path file, String shown) {
        return read(file, shown, List.of(PROGRAMME));
    }

    /** Reads a file that must be a case of one household. */
    public Reading<Specimen> household(Path file, String shown) {
        return read(file, shown, List.of(HOUSEHOLD));
    }

    private Reading<Specimen> read(Path file, String shown, List<String> formats) {
        Refusals refusals = new Refusals(shown);
        CaseFiles cases = new CaseFiles(data, file, shown);
        Optional<Specimen> specimen = YamlText.read(file, refusals)
                .flatMap(node -> specimen(cases, formats).read(node, "", refusals));
        return refusals.unless(specimen);
    }

    private As<Specimen> specimen(CaseFiles cases, List<String> formats) {
        return Fields.object(fields -> {
            Field<String> format = fields.required(
                    "format",
                    Scalars.choice(formats, text -> formats.contains(text) ? Optional.of(text) : Optional.empty()));
            Defaults defaults = defaults(fields);
            return format.ifRead().flatMap(kind -> specimen(cases, fields, kind, defaults));
        });
    }

    private Optional<Specimen> specimen(CaseFiles cases, Fields fields, String format, Defaults defaults) {
        Places places = new Places();
        var sentence = fields.required("sentence", Scalars.text());
        var about = fields.optional("about", Scalars.label());
        var published = fields.list("published", PublishedFields.published(defaults.reference(), data));
        Supplier<Specimen.Input> input = switch (format) {
            case HOUSEHOLD -> HouseholdFile.read(fields, defaults, places);
            case SHEET -> SheetFile.read(fields, defaults, places, cases);
            default -> ProgrammeFile.read(fields, defaults, places);
        };
        return fields.whole(() -> new Specimen(
                cases.shown(),
                sentence.get(),
                about.get(),
                defaults.reference(),
                input.get(),
                published.get(),
                places));
    }

    /**
     * What the file says for all its figures. Where that is refused something stands in for it, so that reading goes on and
     * finds what else is wrong; nothing is computed then.
     */
    private Defaults defaults(Fields fields) {
        Field<LocalDate> date = fields.required("reference-date", Scalars.date());
        int before = fields.refused();
        Supplier<Reference> reference = data.sources().citation(fields);
        boolean cited = fields.refused() == before;
        Field<PriceYear> priceYear = fields.orElse("price-year", PriceYears.read(), PriceYear.UNKNOWN);
        Field<EvidenceStatus> evidence =
                fields.orElse("evidence", Ids.choice(EvidenceStatus.class), EvidenceStatus.ESTIMATED);
        var payers = fields.optional("payers", PayerFields.list());
        return new Defaults(
                data,
                date.ifRead(),
                cited ? reference.get() : NO_SOURCE,
                priceYear.ifRead().orElse(PriceYear.UNKNOWN),
                evidence.ifRead().orElse(EvidenceStatus.ESTIMATED),
                payers.ifRead().orElse(SOMEBODY));
    }
}
