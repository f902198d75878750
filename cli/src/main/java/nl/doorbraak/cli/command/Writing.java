package nl.doorbraak.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.files.specimen.Computed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an answer is written as, and where to. */
class Writing {

    /** What an answer is written as. */
    enum Format {
        table,
        json,
        xlsx,
        pdf
    }

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "cli.option.output")
    private @Nullable Path output;

    boolean isDocument() {
        return format == Format.xlsx || format == Format.pdf;
    }

    /** Refuses a document without a place, or of several files. */
    void check(int files, Speaking speaking) {
        if (isDocument() && (output == null || files > 1)) {
            throw speaking.wrongUse("--format " + format + " needs one FILE and --output FILE.");
        }
    }

    /** Writes the answer that was asked for. */
    void write(Computed first, Supplier<String> table, Supplier<String> json, Speaking speaking, Place place)
            throws IOException {
        write(first, Optional.empty(), table, json, speaking, place);
    }

    /**
     * The same.
     *
     * @param fan draws somebody asked for, in the place of those a document makes of itself
     */
    void write(
            Computed first,
            Optional<Fan> fan,
            Supplier<String> table,
            Supplier<String> json,
            Speaking speaking,
            Place place)
            throws IOException {
        write(table, json, target -> Documents.write(format, first, fan, target, speaking, place), speaking);
    }

    /** Writes two returns side by side. */
    void write(Compared compared, Supplier<String> table, Supplier<String> json, Speaking speaking, Place place)
            throws IOException {
        write(table, json, target -> Documents.write(format, compared, target, speaking, place), speaking);
    }

    private void write(Supplier<String> table, Supplier<String> json, Document document, Speaking speaking)
            throws IOException {
        switch (format) {
            case table -> text(table.get(), speaking);
            case json -> text(json.get(), speaking);
            case xlsx, pdf -> document.to(Optional.ofNullable(output).orElseThrow());
        }
    }

    /** Something that writes itself to a file. */
    private interface Document {
        void to(Path target) throws IOException;
    }

    private void text(String text, Speaking speaking) throws IOException {
        if (output == null) {
            speaking.out().print(text);
            speaking.out().flush();
        } else {
            Documents.into(output, speaking, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
