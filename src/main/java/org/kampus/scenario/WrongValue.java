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
            case "integer" -> LocalizedText.of("a whole number", "целое число");
            case "number" -> LocalizedText.of("a number", "число");
            case "string" -> LocalizedText.of("a text", "текст");
            case "boolean" -> LocalizedText.of("true or false", "true или false");
            case "array" -> LocalizedText.of("a list", "список");
            default -> LocalizedText.of("a group of keys", "группа ключей");
        };
        LocalizedText message = isEmpty(node)
                ? LocalizedText.of(
                        "%s is empty but must be %s",
                        "значение %s не указано, а нужно: %s", SchemaMessages.name(node), noun)
                : LocalizedText.of(
                        "%s is %s but must be %s",
                        "%s — это %s, а нужно: %s", SchemaMessages.name(node), found(node), noun);
        problems.add(node, message, typeHint(wanted, node.shown(), isEmpty(node)));
    }

    private static LocalizedText typeHint(String wanted, String value, boolean empty) {
        if (empty) {
            return LocalizedText.of(
                    "Write a value after the colon or remove the key.",
                    "Укажите значение после двоеточия или удалите ключ.");
        }
        if (wanted.equals("number") || wanted.equals("integer")) {
            if (WITH_COMMA.matcher(value).matches()) {
                return LocalizedText.of(
                        "Write decimals with a point: %s.",
                        "Дробную часть отделяйте точкой: %s.", value.replace(',', '.'));
            }
            if (WITH_PERCENT.matcher(value).matches()) {
                double share = Double.parseDouble(value.replace("%", "").strip()) / 100;
                return LocalizedText.of(
                        "Write a share as a number from 0 to 1: %s.",
                        "Долю пишите числом от 0 до 1: %s.", Problems.number(Math.round(share * 1e6) / 1e6));
            }
            if (WITH_GROUPS.matcher(value).matches()) {
                return LocalizedText.of(
                        "Write the digits together: %s.", "Пишите цифры слитно: %s.", value.replaceAll("[_' ]", ""));
            }
            if (wanted.equals("number") && NUMBER.matcher(value).matches()) {
                return LocalizedText.of("Remove the quotation marks.", "Уберите кавычки.");
            }
            if (NUMBER.matcher(value).matches()) {
                return LocalizedText.of(
                        "Write it without decimals and quotation marks.", "Напишите без дробной части и без кавычек.");
            }
            return LocalizedText.of(
                    "Write digits only; the unit is in the name of the key.",
                    "Напишите только цифры; единица измерения есть в имени ключа.");
        }
        return switch (wanted) {
            case "string" -> LocalizedText.of("Put it into quotation marks.", "Возьмите значение в кавычки.");
            case "boolean" -> LocalizedText.of("Write true or false.", "Напишите true или false.");
            case "array" ->
                LocalizedText.of(
                        "Begin each entry on a line of its own with '- ', or write [a, b].",
                        "Начинайте каждый пункт с новой строки и «- » или пишите [a, b].");
            default ->
                LocalizedText.of(
                        "Write its keys below it, indented by two spaces.",
                        "Напишите его ключи ниже с отступом в два пробела.");
        };
    }

    static void range(YamlNode node, JsonNode rules, @Nullable SaleType type, Problems problems) {
        Parameter parameter = parameter(node);
        LocalizedText unit = parameter == null ? LocalizedText.of("", "") : Units.after(parameter);
        Double value = node.number();
        boolean open = rules.has("exclusiveMinimum");
        double max = rules.path("maximum").asDouble(Double.MAX_VALUE);
        LocalizedText message = open
                ? LocalizedText.of(
                        "%s is %s but must be more than %s and at most %s",
                        "%s равно %s, а должно быть больше %s и не больше %s",
                        node.path(),
                        node.shown(),
                        Problems.number(rules.path("exclusiveMinimum").asDouble()),
                        Problems.number(max))
                : LocalizedText.of(
                        "%s is %s but must lie between %s and %s%s",
                        "%s равно %s, а должно быть от %s до %s%s",
                        node.path(),
                        node.shown(),
                        Problems.number(rules.path("minimum").asDouble()),
                        Problems.number(max),
                        unit);
        problems.add(node, message, rangeHint(value, max, usual(parameter, type)));
    }

    private static LocalizedText rangeHint(@Nullable Double value, double max, @Nullable Double usual) {
        if (max <= 1 && value != null && value > 1 && value <= 100) {
            return LocalizedText.of(
                    "Maybe it was written in per cent; as a share %s %% is %s.",
                    "Возможно, значение указано в процентах; в долях %s %% — это %s.",
                    Problems.number(value),
                    Problems.number(Math.round(value * 1e6) / 1e8));
        }
        if (value != null && value < 0) {
            return LocalizedText.of("Maybe the minus sign is a slip.", "Возможно, минус поставлен по ошибке.");
        }
        return usual == null
                ? LocalizedText.of("Choose a value within these bounds.", "Выберите значение в этих пределах.")
                : LocalizedText.of(
                        "Usual is %s; it is taken if the key is left out.",
                        "Обычное значение — %s; оно и будет взято, если убрать ключ.", Problems.number(usual));
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
                .map(w -> LocalizedText.of("Did you mean %s?", "Возможно, имелось в виду %s?", w))
                .orElse(LocalizedText.of("Choose one of them.", "Выберите одно из них."));
        problems.add(
                node,
                LocalizedText.of(
                        "%s is %s but must be one of %s",
                        "%s — это %s, а допустимо одно из: %s", node.path(), found(node), String.join(", ", words)),
                hint);
    }

    static void constant(YamlNode node, JsonNode wanted, Problems problems) {
        problems.add(
                node,
                LocalizedText.of(
                        "%s is %s but this Kampus reads %s",
                        "%s равно %s, а эта версия Кампуса читает %s", node.path(), node.shown(), wanted.asString()),
                LocalizedText.of(
                        "Write %s, or open the file with a newer Kampus.",
                        "Укажите %s или откройте файл в более новой версии.", wanted.asString()));
    }

    static void pattern(YamlNode node, Problems problems) {
        if (node.path().equals("id")) {
            problems.add(
                    node,
                    LocalizedText.of(
                            "id is '%s' but may hold only lower-case letters, digits and hyphens",
                            "id равен «%s», а может состоять только из строчных латинских букв, цифр и дефисов",
                            node.shown()),
                    LocalizedText.of(
                            "Use the name of the folder, for example %s.",
                            "Возьмите имя папки, например %s.", slug(node.shown())));
            return;
        }
        problems.add(
                node,
                LocalizedText.of("%s holds no text", "в %s нет текста", node.path()),
                LocalizedText.of("Write the text in both languages.", "Напишите текст на обоих языках."));
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
                LocalizedText.of(
                        "%s has %d characters but may have %d at most",
                        "в %s знаков: %d, а можно не больше %d", node.path(), length, longest),
                LocalizedText.of("Shorten it; the page has no room for more.", "Сократите: на странице нет места."));
    }

    static void count(YamlNode node, JsonNode rules, Problems problems) {
        int min = rules.path("minItems").asInt(0);
        int max = rules.path("maxItems").asInt(Integer.MAX_VALUE);
        int count = node.items().size();
        LocalizedText message = min == max
                ? LocalizedText.of(
                        "%s has %d entries but must have exactly %d",
                        "в %s пунктов: %d, а должно быть ровно %d", node.path(), count, min)
                : LocalizedText.of(
                        "%s has %d entries but must have %d to %d",
                        "в %s пунктов: %d, а должно быть от %d до %d", node.path(), count, min, max);
        problems.add(
                node.keyAt(),
                node.path(),
                Integer.toString(count),
                message,
                count < min
                        ? LocalizedText.of("Add what is missing.", "Добавьте недостающее.")
                        : LocalizedText.of("Keep the most important ones.", "Оставьте самое важное."));
    }

    static void repeated(YamlNode node, Problems problems) {
        problems.add(
                node,
                LocalizedText.of("%s names something twice", "в %s что-то указано дважды", node.path()),
                LocalizedText.of("Remove the repetition.", "Удалите повтор."));
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value() == null;
    }

    private static LocalizedText found(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping ignored -> LocalizedText.of("a group of keys", "группа ключей");
            case YamlNode.Sequence ignored -> LocalizedText.of("a list", "список");
            case YamlNode.Scalar scalar ->
                scalar.value() instanceof String
                        ? LocalizedText.of("'%s'", "«%s»", node.shown())
                        : LocalizedText.of("%s", "%s", node.shown());
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
