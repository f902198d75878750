package nl.doorbraak.files.specimen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Reference;
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
            Optional<Defaults> defaults = defaults(fields);
            return format.ifRead().isEmpty() || defaults.isEmpty()
                    ? Optional.empty()
                    : specimen(cases, fields, format.get(), defaults.get());
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

    /** What the file says for all its figures; empty when that is refused, for then no figure can be read. */
    private Optional<Defaults> defaults(Fields fields) {
        Field<LocalDate> date = fields.required("reference-date", Scalars.date());
        Supplier<Reference> reference = data.sources().citation(fields);
        Field<PriceYear> priceYear = fields.orElse("price-year", PriceYears.read(), PriceYear.UNKNOWN);
        Field<EvidenceStatus> evidence =
                fields.orElse("evidence", Ids.choice(EvidenceStatus.class), EvidenceStatus.ESTIMATED);
        var payers = fields.optional("payers", PayerFields.list());
        return fields.soFar()
                ? Optional.of(
                        new Defaults(data, date.get(), reference.get(), priceYear.get(), evidence.get(), payers.get()))
                : Optional.empty();
    }
}
