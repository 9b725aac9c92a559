package org.kampus.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document (JSON is a part of YAML) into nodes that know their places. Refuses what
 * data for a game do not need: anchors and aliases, tags, several documents, duplicate keys, numbers that
 * are infinite or none; and bounds depth and size, so that no file can take long.
 */
final class YamlParser {

    private static final int DEEPEST = 16;
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST_NUMBER = 32;

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[-+0-9.eE]++");

    private final Problems problems;
    private final Iterator<Event> events;
    private int nodes;

    private YamlParser(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** The document in the text; {@code null} if it is so broken that nothing can be said about its content. */
    static @Nullable YamlNode parse(String text, Problems problems) {
        try {
            return new YamlParser(new YamlEvents(text), problems).document();
        } catch (TooMuch e) {
            return null;
        } catch (MarkedYamlEngineException e) {
            SyntaxMessages.report(e, problems);
            return null;
        } catch (YamlEngineException e) {
            SyntaxMessages.reportUnplaced(e, text, problems);
            return null;
        }
    }

    private @Nullable YamlNode document() {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root != null) {
                        problems.add(
                                at(event),
                                "",
                                "---",
                                ProblemTexts.text("yaml.second"),
                                ProblemTexts.text("yaml.second.cure"));
                        return null;
                    }
                }
                default -> root = node(event, at(event), "", 1);
            }
        }
        if (root == null || (root instanceof YamlNode.Scalar scalar && scalar.value() == null)) {
            problems.add(
                    Position.NOWHERE, "", "", ProblemTexts.text("yaml.empty"), ProblemTexts.text("yaml.empty.cure"));
            return null;
        }
        return root;
    }

    private YamlNode node(Event event, Position keyAt, String path, int depth) {
        Position at = at(event);
        if (++nodes > MOST_NODES) {
            throw tooMuch(
                    at, path, ProblemTexts.text("yaml.values", MOST_NODES), ProblemTexts.text("yaml.values.cure"));
        }
        if (depth > DEEPEST) {
            throw tooMuch(at, path, ProblemTexts.text("yaml.depth", DEEPEST), ProblemTexts.text("yaml.depth.cure"));
        }
        refuseExtras(event, at, path);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, at, keyAt, path);
            case SequenceStartEvent ignored -> sequence(at, keyAt, path, depth);
            case MappingStartEvent ignored -> mapping(at, keyAt, path, depth);
            default -> new YamlNode.Scalar(at, keyAt, path, "", null);
        };
    }

    private YamlNode sequence(Position at, Position keyAt, String path, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, at(next), path + "[" + items.size() + "]", depth + 1));
        }
        return new YamlNode.Sequence(at, keyAt, path, items);
    }

    private YamlNode mapping(Position at, Position keyAt, String path, int depth) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Position key = at(next);
            String name = key(next, path, depth);
            if (name == null) {
                Event value = events.next();
                node(value, at(value), path, depth + 1);
                continue;
            }
            String childPath = path.isEmpty() ? name : path + "." + name;
            YamlNode value = node(events.next(), key, childPath, depth + 1);
            YamlNode earlier = entries.putIfAbsent(name, value);
            if (earlier != null) {
                problems.add(
                        key,
                        childPath,
                        value.shown(),
                        ProblemTexts.text(
                                "yaml.twice",
                                Problems.shortened(name),
                                earlier.keyAt().line()),
                        ProblemTexts.text("yaml.twice.cure"));
            }
        }
        return new YamlNode.Mapping(at, keyAt, path, entries);
    }

    private @Nullable String key(Event event, String path, int depth) {
        if (event instanceof ScalarEvent scalar) {
            refuseExtras(event, at(event), path);
            return scalar.getValue();
        }
        problems.add(at(event), path, "", ProblemTexts.text("yaml.key"), ProblemTexts.text("yaml.key.cure"));
        node(event, at(event), path, depth + 1);
        return null;
    }

    private YamlNode scalar(ScalarEvent event, Position at, Position keyAt, String path) {
        String raw = event.getValue();
        Object value = event.isPlain() ? plain(raw, at, path) : raw;
        return new YamlNode.Scalar(at, keyAt, path, raw, value);
    }

    /** The value of a scalar without quotes, by the core schema of YAML 1.2. */
    private @Nullable Object plain(String raw, Position at, String path) {
        switch (raw) {
            case "", "~", "null", "Null", "NULL" -> {
                return null;
            }
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            default -> {}
        }
        if (NOT_A_NUMBER.matcher(raw).matches()) {
            refuseNumber(raw, at, path);
            return raw;
        }
        if (raw.length() > LONGEST_NUMBER) {
            if (DIGITS_ONLY.matcher(raw).matches()) {
                refuseNumber(raw, at, path);
            }
            return raw;
        }
        if (WHOLE.matcher(raw).matches() && raw.length() <= 18) {
            return Long.parseLong(raw);
        }
        if (DECIMAL.matcher(raw).matches()) {
            double value = Double.parseDouble(raw);
            if (Double.isInfinite(value)) {
                refuseNumber(raw, at, path);
                return raw;
            }
            return value;
        }
        return raw;
    }

    private void refuseNumber(String raw, Position at, String path) {
        problems.add(
                at,
                path,
                raw,
                ProblemTexts.text("yaml.number", Problems.shortened(raw)),
                ProblemTexts.text("yaml.number.cure"));
    }

    private void refuseExtras(Event event, Position at, String path) {
        if (event instanceof AliasEvent || anchor(event).isPresent()) {
            problems.add(
                    at,
                    path,
                    event instanceof AliasEvent ? "*" : "&",
                    ProblemTexts.text("yaml.anchor"),
                    ProblemTexts.text("yaml.anchor.cure"));
        }
        Optional<?> tag = switch (event) {
            case ScalarEvent e -> e.getTag();
            case MappingStartEvent e -> e.getTag();
            case SequenceStartEvent e -> e.getTag();
            default -> Optional.empty();
        };
        tag.map(t -> Problems.shortened(t.toString().replace("tag:yaml.org,2002:", "!!")))
                .ifPresent(t -> problems.add(
                        at, path, t, ProblemTexts.text("yaml.tag", t), ProblemTexts.text("yaml.tag.cure")));
    }

    private static Optional<?> anchor(Event event) {
        return event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
    }

    private static Position at(Event event) {
        return event.getStartMark()
                .map(m -> new Position(m.getLine() + 1, m.getColumn() + 1))
                .orElse(Position.NOWHERE);
    }

    private TooMuch tooMuch(Position at, String path, LocalizedText message, LocalizedText hint) {
        problems.add(at, path, "", message, hint);
        return new TooMuch();
    }

    /** Ends the reading of a file that is beyond all bounds; its problem has been recorded. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super(null, null, false, false);
        }
    }
}
