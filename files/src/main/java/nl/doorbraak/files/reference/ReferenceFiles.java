package nl.doorbraak.files.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.YamlText;

/** Reads {@code reference/} as a whole: one refused file refuses it all, and every refusal of every file is kept. */
public final class ReferenceFiles {

    private final Path home;
    private final List<Refusal> refusals = new ArrayList<>();

    private ReferenceFiles(Path home) {
        this.home = home;
    }

    /**
     * Reads everything below {@code reference/}.
     *
     * @param home the folder {@code reference/} stands in
     */
    public static Reading<ReferenceData> read(Path home) {
        return new ReferenceFiles(home).read();
    }

    /**
     * What is wrong with one file of {@code reference/}; empty when the file is of no format that stands there.
     *
     * @param shown how the user named the file
     */
    public static Optional<List<Refusal>> check(Path file, String shown, Sources sources) {
        Refusals refusals = new Refusals(shown);
        Optional<Node> node = YamlText.read(file, refusals);
        Optional<As<?>> as = node.flatMap(Formats::of).flatMap(format -> reading(format, file, sources));
        if (as.isEmpty()) {
            return Optional.empty();
        }
        as.get().read(node.get(), "", refusals);
        return Optional.of(refusals.all());
    }

    private static Optional<As<?>> reading(String format, Path file, Sources sources) {
        return Optional.ofNullable(
                switch (format) {
                    case "sources/v1" -> Sources.file();
                    case "price/v1" -> named(file, PriceFile.item("", sources), PriceItem::id);
                    case "index/v1" -> named(file, IndexFile.series(sources), IndexSeries::id);
                    case "exit-table/v1" -> named(file, ExitTableFile.table(sources), ExitTable::id);
                    case "rates/v1" -> named(file, RatesFile.rates(sources), Rates::id);
                    case "purposes/v1" -> named(file, PurposesFile.law(sources), LawPurposes::id);
                    case "retention/v1" -> named(file, RetentionFile.term(sources), RetentionTerm::id);
                    case "comparators/v1" -> Benchmark.file(sources);
                    default -> null;
                });
    }

    private Reading<ReferenceData> read() {
        Optional<Sources> sources = file(home.resolve("reference/sources.yaml"), Sources.file());
        if (sources.isEmpty()) {
            return new Reading.Refused<>(refusals);
        }
        ReferenceData data = data(sources.get());
        return refusals.isEmpty() ? new Reading.Accepted<>(data) : new Reading.Refused<>(refusals);
    }

    private ReferenceData data(Sources sources) {
        return new ReferenceData(
                sources,
                new PriceList(prices(sources)),
                byId("reference/indices", IndexFile.series(sources), IndexSeries::id),
                exitTables(sources),
                byId("reference/rates", RatesFile.rates(sources), Rates::id),
                file(home.resolve("reference/tables/comparators.yaml"), Benchmark.file(sources))
                        .orElse(List.of()),
                byId("reference/purposes", PurposesFile.law(sources), LawPurposes::id),
                retention(sources));
    }

    private RetentionTerms retention(Sources sources) {
        Map<String, RetentionTerm> terms = byId("reference/retention", RetentionFile.term(sources), RetentionTerm::id);
        RetentionTerms all = new RetentionTerms(terms.values());
        all.faults()
                .forEach(fault -> refusals.add(
                        new Refusal("reference/retention", Place.WHOLE_FILE, "laws", fault, Optional.empty())));
        return all;
    }

    private Map<String, ExitTable> exitTables(Sources sources) {
        Path file = home.resolve("reference/tables/exit-and-relapse.yaml");
        return file(file, named(file, ExitTableFile.table(sources), ExitTable::id))
                .map(table -> Map.of(table.id(), table))
                .orElse(Map.of());
    }

    private List<PriceItem> prices(Sources sources) {
        Map<String, PriceItem> items = new LinkedHashMap<>();
        for (Path file : yamlBelow("reference/prices")) {
            String domain = home.relativize(file).getName(2).toString();
            file(file, named(file, PriceFile.item(domain, sources), PriceItem::id))
                    .ifPresent(item -> unique(items, item, file));
        }
        return List.copyOf(items.values());
    }

    private void unique(Map<String, PriceItem> items, PriceItem item, Path file) {
        PriceItem other = items.put(item.id(), item);
        if (other != null) {
            Label found =
                    Label.term("refusal.found.duplicate-id", Label.verbatim(item.id()), Label.verbatim(other.domain()));
            refusals.add(new Refusal(
                    shown(file),
                    Place.WHOLE_FILE,
                    "id",
                    Refusal.foundExpected(found, Label.term("refusal.expected.unique-id")),
                    Optional.empty()));
        }
    }

    private <T> Map<String, T> byId(String folder, As<T> as, Function<T, String> id) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Path file : yamlBelow(folder)) {
            file(file, named(file, as, id)).ifPresent(value -> values.put(id.apply(value), value));
        }
        return values;
    }

    /** The id of a file is its name, so that one is found by the other and no two are the same in a folder. */
    private static <T> As<T> named(Path file, As<T> as, Function<T, String> id) {
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        return (node, path, refusals) -> {
            Optional<T> value = as.read(node, path, refusals);
            value.map(id)
                    .filter(found -> !found.equals(name))
                    .ifPresent(found -> refusals.add(
                            node.place(),
                            "id",
                            Label.verbatim(found),
                            Label.term("refusal.expected.file-name", Label.verbatim(name))));
            return value;
        };
    }

    private <T> Optional<T> file(Path file, As<T> as) {
        Refusals found = new Refusals(shown(file));
        Optional<T> value = YamlText.read(file, found).flatMap(node -> as.read(node, "", found));
        refusals.addAll(found.all());
        return found.count() == 0 ? value : Optional.empty();
    }

    private String shown(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> yamlBelow(String folder) {
        Path root = home.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
