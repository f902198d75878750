package nl.doorbraak.files.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Refusals;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds our nodes straight from the events of the parser.
 *
 * <p>No aliases, no tags, one document, at most {@value #DEEPEST} levels: so that a file cannot blow up in memory or on
 * the stack, and means only what is written in it.
 */
final class NodeTree {

    static final int DEEPEST = 20;

    /** Stops the building at the first thing the parser cannot go past; carries nothing, the refusal is already kept. */
    private static final class Stop extends RuntimeException {
        Stop() {
            super(null, null, false, false);
        }
    }

    private final Iterator<Event> events;
    private final Refusals refusals;
    private int depth;

    private NodeTree(String text, Refusals refusals) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(YamlText.LARGEST).build();
        this.events = new Parse(settings).parseString(text).iterator();
        this.refusals = refusals;
    }

    static Optional<Node> of(String text, Refusals refusals) {
        try {
            return new NodeTree(text, refusals).document();
        } catch (MarkedYamlEngineException syntax) {
            Place place = syntax.getProblemMark().map(NodeTree::place).orElse(Place.WHOLE_FILE);
            refusals.add(
                    place,
                    "",
                    Label.term("refusal.found.syntax", Label.verbatim(syntax.getProblem())),
                    Label.term("refusal.expected.yaml"));
        } catch (YamlEngineException syntax) {
            refusals.add(
                    Place.WHOLE_FILE,
                    "",
                    Label.verbatim(String.valueOf(syntax.getMessage())
                            .lines()
                            .findFirst()
                            .orElse("")),
                    Label.term("refusal.expected.yaml"));
        } catch (Stop _) {
            // the refusal is already among the refusals
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent start) {
                if (root.isPresent()) {
                    throw stop(place(start), "", "refusal.found.second-document", "refusal.expected.one-document");
                }
                root = Optional.of(node(events.next(), ""));
            }
        }
        if (root.isEmpty()) {
            throw stop(Place.WHOLE_FILE, "", "refusal.found.nothing", "refusal.expected.fields");
        }
        return root;
    }

    private Node node(Event event, String path) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw stop(place(event), path, "refusal.found.alias", "refusal.expected.no-alias");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, path);
            case SequenceStartEvent start -> {
                noTag(start.getTag(), start, path);
                yield deeper(start, path, () -> sequence(start, path));
            }
            case MappingStartEvent start -> {
                noTag(start.getTag(), start, path);
                yield deeper(start, path, () -> mapping(start, path));
            }
            default -> throw new IllegalStateException("unexpected " + event);
        };
    }

    private Node scalar(ScalarEvent scalar, String path) {
        noTag(scalar.getTag(), scalar, path);
        return new Node.Scalar(place(scalar), scalar.getValue(), scalar.isPlain());
    }

    private Node deeper(Event start, String path, Supplier<Node> inside) {
        if (++depth > DEEPEST) {
            throw stop(place(start), path, "refusal.found.deep", "refusal.expected.shallow");
        }
        Node node = inside.get();
        depth--;
        return node;
    }

    private Node sequence(SequenceStartEvent start, String path) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, path + "[" + (items.size() + 1) + "]"));
        }
        return new Node.Sequence(place(start), items);
    }

    private Node mapping(MappingStartEvent start, String path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw stop(place(event), path, "refusal.found.key", "refusal.expected.key");
            }
            String field = Fields.join(path, key.getValue());
            Node value = node(events.next(), field);
            if (entries.putIfAbsent(key.getValue(), new Node.Entry(place(key), value)) != null) {
                refusals.add(
                        place(key),
                        field,
                        Label.term("refusal.found.duplicate", Label.verbatim(key.getValue())),
                        Label.term("refusal.expected.once"));
            }
        }
        return new Node.Mapping(place(start), entries);
    }

    private void noTag(Optional<String> tag, Event event, String path) {
        if (tag.isPresent()) {
            refusals.add(
                    place(event),
                    path,
                    Label.term("refusal.found.tag", Label.verbatim(tag.get())),
                    Label.term("refusal.expected.no-tag"));
            throw new Stop();
        }
    }

    private Stop stop(Place place, String path, String found, String expected) {
        refusals.add(place, path, Label.term(found), Label.term(expected));
        return new Stop();
    }

    private static Place place(Event event) {
        return event.getStartMark().map(NodeTree::place).orElse(Place.WHOLE_FILE);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
