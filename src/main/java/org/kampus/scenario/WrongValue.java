package org.kampus.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.OrganisationParameter;
import tools.jackson.databind.JsonNode;

/** Words for values the schema does not allow. */
final class WrongValue {

    private static final Pattern WITH_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern WITH_PERCENT = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?\\s*%");
    private static final Pattern WITH_GROUPS = Pattern.compile("[-+]?[0-9]+([_' ][0-9]{3})+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private WrongValue() {}

    static void type(YamlNode node, JsonNode rules, Problems problems) {
        String wanted = rules.path("type").asString();
        LocalizedText noun = switch (wanted) {
            case "integer" -> ProblemTexts.text("type.integer");
            case "number" -> ProblemTexts.text("type.number");
            case "string" -> ProblemTexts.text("type.string");
            case "boolean" -> ProblemTexts.text("type.boolean");
            case "array" -> ProblemTexts.text("type.array");
            default -> ProblemTexts.text("type.object");
        };
        LocalizedText message = isEmpty(node)
                ? ProblemTexts.text("type.empty", SchemaMessages.name(node), noun)
                : ProblemTexts.text("type.differs", SchemaMessages.name(node), found(node), noun);
        problems.add(node, message, typeHint(wanted, node.shown(), isEmpty(node)));
    }

    private static LocalizedText typeHint(String wanted, String value, boolean empty) {
        if (empty) {
            return ProblemTexts.text("type.empty.cure");
        }
        if (wanted.equals("number") || wanted.equals("integer")) {
            if (WITH_COMMA.matcher(value).matches()) {
                return ProblemTexts.text("type.decimalPoint", value.replace(',', '.'));
            }
            if (WITH_PERCENT.matcher(value).matches()) {
                double share = Double.parseDouble(value.replace("%", "").strip()) / 100;
                return ProblemTexts.text("type.share", Problems.number(Math.round(share * 1e6) / 1e6));
            }
            if (WITH_GROUPS.matcher(value).matches()) {
                return ProblemTexts.text("type.together", value.replaceAll("[_' ]", ""));
            }
            if (wanted.equals("number") && NUMBER.matcher(value).matches()) {
                return ProblemTexts.text("type.quoted");
            }
            if (NUMBER.matcher(value).matches()) {
                return ProblemTexts.text("type.whole");
            }
            return ProblemTexts.text("type.digitsOnly");
        }
        return switch (wanted) {
            case "string" -> ProblemTexts.text("type.string.cure");
            case "boolean" -> ProblemTexts.text("type.boolean.cure");
            case "array" -> ProblemTexts.text("type.array.cure");
            default -> ProblemTexts.text("type.object.cure");
        };
    }

    static void range(YamlNode node, JsonNode rules, @Nullable SaleType type, Problems problems) {
        Parameter parameter = parameter(node);
        LocalizedText unit = parameter == null ? new LocalizedText("", "") : Units.after(parameter);
        Double value = node.number();
        boolean open = rules.has("exclusiveMinimum");
        double max = rules.path("maximum").asDouble(Double.MAX_VALUE);
        LocalizedText message = open
                ? ProblemTexts.text(
                        "bounds.above",
                        node.path(),
                        node.shown(),
                        Problems.number(rules.path("exclusiveMinimum").asDouble()),
                        Problems.number(max))
                : ProblemTexts.text(
                        "bounds.between",
                        node.path(),
                        node.shown(),
                        Problems.number(rules.path("minimum").asDouble()),
                        Problems.number(max),
                        unit);
        problems.add(node, message, rangeHint(value, max, usual(parameter, type)));
    }

    private static LocalizedText rangeHint(@Nullable Double value, double max, @Nullable Double usual) {
        if (max <= 1 && value != null && value > 1 && value <= 100) {
            return ProblemTexts.text(
                    "bounds.percent", Problems.number(value), Problems.number(Math.round(value * 1e6) / 1e8));
        }
        if (value != null && value < 0) {
            return ProblemTexts.text("bounds.minus");
        }
        return usual == null
                ? ProblemTexts.text("bounds.cure")
                : ProblemTexts.text("bounds.usual", Problems.number(usual));
    }

    private static @Nullable Double usual(@Nullable Parameter parameter, @Nullable SaleType type) {
        return switch (parameter) {
            case LineParameter line -> type == null ? null : (Double) line.defaultFor(type);
            case ClientParameter client -> client.standard();
            case OrganisationParameter organisation -> organisation.standard();
            case null, default -> null;
        };
    }

    static void choice(YamlNode node, JsonNode allowed, Problems problems) {
        List<String> words = allowed.valueStream().map(JsonNode::asString).toList();
        LocalizedText hint = Suggestion.nearest(node.shown(), words)
                .map(w -> ProblemTexts.text("choice.like", w))
                .orElse(ProblemTexts.text("choice.cure"));
        problems.add(
                node, ProblemTexts.text("choice.differs", node.path(), found(node), String.join(", ", words)), hint);
    }

    static void constant(YamlNode node, JsonNode wanted, Problems problems) {
        problems.add(
                node,
                ProblemTexts.text("version.differs", node.path(), node.shown(), wanted.asString()),
                ProblemTexts.text("version.differs.cure", wanted.asString()));
    }

    static void pattern(YamlNode node, Problems problems) {
        if (node.path().equals("id")) {
            problems.add(
                    node,
                    ProblemTexts.text("id.letters", node.shown()),
                    ProblemTexts.text("id.letters.cure", slug(node.shown())));
            return;
        }
        problems.add(node, ProblemTexts.text("text.empty", node.path()), ProblemTexts.text("text.empty.cure"));
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "chemical-expediters" : slug;
    }

    static void tooLong(YamlNode node, int longest, Problems problems) {
        String text = node.text();
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        problems.add(
                node,
                ProblemTexts.text("text.long", node.path(), length, longest),
                ProblemTexts.text("text.long.cure"));
    }

    static void count(YamlNode node, JsonNode rules, Problems problems) {
        int min = rules.path("minItems").asInt(0);
        int max = rules.path("maxItems").asInt(Integer.MAX_VALUE);
        int count = node.items().size();
        LocalizedText message = min == max
                ? ProblemTexts.text("list.exactly", node.path(), count, min)
                : ProblemTexts.text("list.range", node.path(), count, min, max);
        problems.add(
                node.keyAt(),
                node.path(),
                Integer.toString(count),
                message,
                count < min ? ProblemTexts.text("list.short.cure") : ProblemTexts.text("list.long.cure"));
    }

    static void repeated(YamlNode node, Problems problems) {
        problems.add(node, ProblemTexts.text("list.twice", node.path()), ProblemTexts.text("list.twice.cure"));
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value() == null;
    }

    private static LocalizedText found(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping ignored -> ProblemTexts.text("type.object");
            case YamlNode.Sequence ignored -> ProblemTexts.text("type.array");
            case YamlNode.Scalar scalar ->
                scalar.value() instanceof String
                        ? ProblemTexts.text("value.quoted", node.shown())
                        : ProblemTexts.text("value.plain", node.shown());
        };
    }

    private static @Nullable Parameter parameter(YamlNode node) {
        String key = node.path().substring(node.path().lastIndexOf('.') + 1);
        Parameter[] candidates = node.path().startsWith("lines[")
                ? LineParameter.values()
                : node.path().startsWith("clients.")
                        ? ClientParameter.values()
                        : node.path().startsWith("organisation.") ? OrganisationParameter.values() : new Parameter[0];
        return Arrays.stream(candidates)
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
