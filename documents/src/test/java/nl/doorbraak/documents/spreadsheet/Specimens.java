package nl.doorbraak.documents.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Specimen;
import nl.doorbraak.files.specimen.SpecimenFiles;

/** What every specimen comes to, by its file without folder and ending. */
final class Specimens {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home", ".."));

    private Specimens() {}

    static Map<String, Result> returns() throws IOException {
        SpecimenFiles files = new SpecimenFiles(ReferenceFiles.read(HOME).orThrow());
        Map<String, Result> returns = new LinkedHashMap<>();
        for (Path path : yaml()) {
            String name = path.getFileName().toString().replace(".yaml", "");
            returns.put(name, of(files.read(path, name).orThrow()));
        }
        return returns;
    }

    /** Two households side by side: what only one has, and what both have otherwise. */
    static Compared compared() throws IOException {
        Map<String, Result> returns = returns();
        return Compared.of(
                Compared.Kind.CASES,
                side("huishouden-appelboom", returns),
                side("huishouden-perenboom", returns),
                Lens.SOCIETY);
    }

    private static Compared.Side side(String name, Map<String, Result> returns) {
        CaseReturn result = (CaseReturn) Objects.requireNonNull(returns.get(name), name);
        return new Compared.Side(result, result.name());
    }

    private static List<Path> yaml() throws IOException {
        try (Stream<Path> found = Files.walk(HOME.resolve("specimens"))) {
            return new ArrayList<>(found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList());
        }
    }

    private static Result of(Specimen specimen) {
        return switch (specimen.input()) {
            case Specimen.Household(var household) -> CaseReturn.of(household);
            case Specimen.Project(var sheet) -> SheetReturn.of(sheet);
            case Specimen.OfProgramme(var programme) -> Projection.of(programme);
        };
    }

    /** Another figure for a leaf of a specimen: less of a share, more of anything else; calendar years stay. */
    static BigDecimal other(Known leaf) {
        if (leaf.unit().equals(Unit.YEAR)) {
            return leaf.figure();
        }
        return leaf.unit().equals(Unit.SHARE)
                ? leaf.figure().multiply(new BigDecimal("0.9"))
                : leaf.figure().multiply(new BigDecimal("1.1")).add(BigDecimal.ONE);
    }
}
