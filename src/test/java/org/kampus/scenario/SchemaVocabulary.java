package org.kampus.scenario;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.Parameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Keyed;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes those parts of the scenario schema that repeat the vocabulary and ranges of the core. */
final class SchemaVocabulary {

    private SchemaVocabulary() {}

    /** A copy of the schema with its vocabulary taken from the core. */
    static ObjectNode brought(JsonNode schema) {
        ObjectNode document = (ObjectNode) schema.deepCopy();
        ObjectNode parts = (ObjectNode) document.get("$defs");
        words(
                at(document, "properties", "difficulty"),
                Arrays.stream(Difficulty.values()).map(ScenarioTree::key));
        words(
                at(parts, "line", "properties", "saleType"),
                Arrays.stream(SaleType.values()).map(ScenarioTree::key));
        words(
                at(parts, "event", "properties", "kind"),
                Arrays.stream(MarketEvent.Kind.values()).map(MarketEvent.Kind::key));
        words(at(parts, "role"), Arrays.stream(Role.values()).map(Role::key));
        words(
                at(parts, "plan", "properties", "preset"),
                Arrays.stream(StructurePreset.values()).map(StructurePreset::key));
        for (Lever lever : Lever.values()) {
            decision(at(parts, "plan"), lever);
        }
        scores(at(parts, "plan", "properties", "keyAccounts", "properties"));
        words(
                at(document, "properties", "focus", "items"),
                Arrays.stream(LeverTopic.values()).map(Keyed::key));
        parts.set("lineParameters", parameters("Parameters of a line of business", LineParameter.values()));
        parts.set("clientParameters", parameters("Parameters of clients' behaviour", ClientParameter.values()));
        parts.set("organisationParameters", parameters("Parameters of people's work", OrganisationParameter.values()));
        parts.set("pay", pay());
        parts.set("headcount", headcount());
        parts.set("duties", duties());
        return document;
    }

    /** The schema as text, as it is kept in the repository. */
    static String written(JsonNode schema) {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                + "\n";
    }

    private static ObjectNode group(String title) {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.put("title", title);
        group.put("type", "object");
        group.put("additionalProperties", false);
        return group;
    }

    private static ObjectNode parameters(String title, Parameter[] parameters) {
        ObjectNode group = group(title);
        group.put("description", "Keys left out keep their defaults.");
        ObjectNode properties = group.putObject("properties");
        for (Parameter parameter : parameters) {
            ObjectNode property = properties.putObject(parameter.key());
            property.put("description", description(parameter));
            property.put("type", "number");
            bound(property, "minimum", parameter.min());
            bound(property, "maximum", parameter.max());
        }
        return group;
    }

    private static String description(Parameter parameter) {
        String standard = switch (parameter) {
            case LineParameter line ->
                Arrays.stream(SaleType.values())
                        .map(t -> ScenarioTree.key(t) + " " + Problems.number(line.defaultFor(t)))
                        .collect(Collectors.joining(", "));
            case ClientParameter client -> Problems.number(client.standard());
            case OrganisationParameter organisation -> Problems.number(organisation.standard());
            default -> throw new IllegalStateException("unknown kind of parameter: " + parameter);
        };
        String unit = parameter.unit().isEmpty() ? "No unit" : "Unit: " + parameter.unit();
        return "%s. Default: %s. Source: %s.".formatted(unit, standard, parameter.source());
    }

    private static ObjectNode pay() {
        ObjectNode group = group("Pay by role");
        group.put("description", "Thousand ₽ a week for one person, with all charges.");
        ObjectNode properties = group.putObject("properties");
        for (Role role : Role.values()) {
            ObjectNode property = properties.putObject(role.key());
            property.put("type", "number");
            property.put("exclusiveMinimum", 0);
            property.put("maximum", 100_000);
        }
        return group;
    }

    private static ObjectNode headcount() {
        ObjectNode group = group("People by role");
        group.put("description", "Roles left out have nobody.");
        ObjectNode properties = group.putObject("properties");
        for (Role role : Role.values()) {
            ObjectNode property = properties.putObject(role.key());
            property.put("type", "integer");
            property.put("minimum", 0);
            property.put("maximum", 1000);
        }
        return group;
    }

    private static ObjectNode duties() {
        ObjectNode group = group("Who does which function");
        group.put("description", "Functions left out follow the preset; without a preset nobody does them.");
        ObjectNode properties = group.putObject("properties");
        for (SalesFunction function : SalesFunction.values()) {
            properties.putObject(function.key()).put("$ref", "#/$defs/duty");
        }
        return group;
    }

    /** The schema of a lever's value at its place in the plan; titles written by hand are kept. */
    private static void decision(ObjectNode plan, Lever lever) {
        ObjectNode holder = plan.withObject("properties");
        String[] path = lever.path().split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            ObjectNode group = holder.withObject(path[i]);
            group.put("type", "object");
            group.put("additionalProperties", false);
            holder = group.withObject("properties");
        }
        ObjectNode property = holder.withObject(path[path.length - 1]);
        switch (lever.kind()) {
            case CHOICE -> words(property, lever.choices().stream());
            case SWITCH -> property.put("type", "boolean");
            case NUMBER, WHOLE_NUMBER, SHARE -> range(property, lever);
        }
        OperatingPlan standard = OperatingPlan.of(SalesStructure.empty());
        double value = lever.get(standard);
        String unit = lever.kind() == Lever.Kind.SHARE ? "share" : lever.unit();
        String shown = switch (lever.kind()) {
            case CHOICE -> lever.choices().get((int) value);
            case SWITCH -> value == 0 ? "false" : "true";
            case NUMBER, WHOLE_NUMBER, SHARE -> Problems.number(value) + (unit.isEmpty() ? "" : " " + unit);
        };
        property.put("description", "Default: " + shown + ".");
    }

    private static void scores(ObjectNode keyAccounts) {
        ObjectNode list = keyAccounts.putObject("scores");
        list.put("title", "Scores of clients set by hand, in place of computed ones");
        list.put("type", "array");
        list.put("maxItems", KeyAccountProgramme.MOST_SCORES);
        ObjectNode item = list.putObject("items");
        item.put("type", "object");
        item.put("additionalProperties", false);
        item.putArray("required").add("client").add("criterion").add("score");
        ObjectNode properties = item.putObject("properties");
        ObjectNode client = properties.putObject("client");
        client.put("type", "integer");
        client.put("minimum", 0);
        client.put("maximum", Integer.MAX_VALUE);
        words(
                properties.putObject("criterion"),
                Arrays.stream(KeyAccountCriterion.values()).map(Keyed::key));
        ObjectNode score = properties.putObject("score");
        score.put("type", "integer");
        score.put("minimum", 1);
        score.put("maximum", 10);
    }

    private static void range(ObjectNode property, Lever lever) {
        property.put("type", lever.kind() == Lever.Kind.WHOLE_NUMBER ? "integer" : "number");
        bound(property, "minimum", lever.min());
        bound(property, "maximum", lever.max());
    }

    private static void bound(ObjectNode property, String keyword, double value) {
        if (value == Math.rint(value)) {
            property.put(keyword, (long) value);
        } else {
            property.put(keyword, value);
        }
    }

    private static void words(ObjectNode property, Stream<String> words) {
        ArrayNode list = property.putArray("enum");
        words.forEach(list::add);
    }

    private static ObjectNode at(ObjectNode node, String... path) {
        ObjectNode found = node;
        for (String step : path) {
            found = (ObjectNode) found.get(step);
        }
        return found;
    }
}
