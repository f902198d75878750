package nl.doorbraak.files.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Refusals;

/** The text of a YAML file: UTF-8, at most one mebibyte. Anything else is refused before a parser sees it. */
public final class YamlText {

    /** The largest file we read, in bytes. The largest of ours is a fiftieth of it. */
    public static final int LARGEST = 1 << 20;

    private YamlText() {}

    /** The root node of a file, or empty with the reasons among the refusals. */
    public static Optional<Node> read(Path file, Refusals refusals) {
        try {
            if (Files.isDirectory(file)) {
                return refuse(refusals, "refusal.found.folder", "refusal.expected.file");
            }
            if (!Files.isRegularFile(file)) {
                return refuse(refusals, "refusal.found.no-file", "refusal.expected.file");
            }
            if (Files.size(file) > LARGEST) {
                return refuse(refusals, "refusal.found.large", "refusal.expected.small");
            }
            return of(Files.readAllBytes(file), refusals);
        } catch (IOException _) {
            return refuse(refusals, "refusal.found.unreadable", "refusal.expected.file");
        }
    }

    /** The root node of what somebody read already, or empty with the reasons among the refusals. */
    public static Optional<Node> of(byte[] bytes, Refusals refusals) {
        return decode(bytes, refusals).flatMap(text -> NodeTree.of(text, refusals));
    }

    private static <T> Optional<T> refuse(Refusals refusals, String found, String expected) {
        refusals.add(Place.WHOLE_FILE, "", Label.term(found), Label.term(expected));
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Refusals refusals) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        refusals.add(
                endOf(text),
                "",
                Label.term("refusal.found.byte", Label.verbatim("0x%02X".formatted(in.get(in.position()) & 0xFF))),
                Label.term("refusal.expected.utf8"),
                Optional.of(Label.term("refusal.maybe.utf8")));
        return Optional.empty();
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(line, text.length() - text.lastIndexOf('\n'));
    }
}
