package org.kampus.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.CompanyMatch;
import org.kampus.application.company.OrderEvidence;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.CompanyFact;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A company's answers and the match of its case as JSON. What a later version does not know any more is passed over. */
final class CompanyJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CompanyJson() {}

    static String answers(CompanyAnswers answers) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", answers.name());
        SaleType type = answers.saleType();
        if (type != null) {
            json.put("saleType", type.name());
        }
        ObjectNode numbers = json.putObject("numbers");
        for (CompanyNumber number : CompanyNumber.values()) {
            answers.get(number).ifPresent(value -> numbers.put(number.key(), value));
        }
        ObjectNode staff = json.putObject("staff");
        answers.staff().forEach((role, people) -> {
            ObjectNode node = staff.putObject(role.key()).put("people", people.people());
            Double pay = people.payPerMonth();
            if (pay != null) {
                node.put("payPerMonth", pay);
            }
        });
        json.put("division", answers.division().name());
        ObjectNode duties = json.putObject("duties");
        answers.duties().forEach((function, roles) -> {
            ArrayNode list = duties.putArray(function.key());
            roles.stream().sorted().forEach(role -> list.add(role.key()));
        });
        return json.toString();
    }

    static CompanyAnswers answers(String text) {
        JsonNode json = MAPPER.readTree(text);
        Map<Role, Staff> staff = new EnumMap<>(Role.class);
        json.required("staff").properties().forEach(entry -> {
            Role role = find(Role.values(), Role::key, entry.getKey());
            JsonNode pay = entry.getValue().get("payPerMonth");
            if (role != null) {
                int people = entry.getValue().required("people").asInt();
                staff.put(role, new Staff(people, pay == null ? null : (Double) pay.asDouble()));
            }
        });
        Map<SalesFunction, Set<Role>> duties = new EnumMap<>(SalesFunction.class);
        json.required("duties").properties().forEach(entry -> {
            SalesFunction function = find(SalesFunction.values(), SalesFunction::key, entry.getKey());
            if (function != null) {
                duties.put(function, roles(entry.getValue()));
            }
        });
        JsonNode type = json.get("saleType");
        return new CompanyAnswers(
                json.required("name").asString(),
                type == null ? null : SaleType.valueOf(type.asString()),
                numbers(json.required("numbers")),
                staff,
                Division.valueOf(json.required("division").asString()),
                duties);
    }

    static @Nullable String evidence(@Nullable OrderEvidence evidence) {
        if (evidence == null) {
            return null;
        }
        ObjectNode json = MAPPER.createObjectNode();
        json.put("until", evidence.until().toString())
                .put("clients", evidence.clients())
                .put("orders", evidence.orders())
                .put("weeks", evidence.weeks())
                .put("level", evidence.level().name());
        ArrayNode reasons = json.putArray("reasons");
        evidence.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("why", reason.why().name())
                        .put("have", reason.have())
                        .put("need", reason.need()));
        if (Double.isFinite(evidence.retentionLow() + evidence.retentionHigh())) {
            json.put("retentionLow", evidence.retentionLow()).put("retentionHigh", evidence.retentionHigh());
        }
        ObjectNode taken = json.putObject("taken");
        new EnumMap<>(evidence.taken()).forEach((number, value) -> taken.put(number.key(), value));
        return json.toString();
    }

    static @Nullable OrderEvidence evidence(@Nullable String text) {
        if (text == null) {
            return null;
        }
        JsonNode json = MAPPER.readTree(text);
        List<HistoryFacts.Reason> reasons = new ArrayList<>();
        for (JsonNode node : json.required("reasons")) {
            HistoryFacts.Why why = find(
                    HistoryFacts.Why.values(),
                    HistoryFacts.Why::name,
                    node.required("why").asString());
            if (why != null) {
                reasons.add(new HistoryFacts.Reason(
                        why,
                        node.required("have").asDouble(),
                        node.required("need").asDouble()));
            }
        }
        return new OrderEvidence(
                LocalDate.parse(json.required("until").asString()),
                json.required("clients").asInt(),
                json.required("orders").asLong(),
                json.required("weeks").asDouble(),
                HistoryFacts.Level.valueOf(json.required("level").asString()),
                reasons,
                json.path("retentionLow").asDouble(Double.NaN),
                json.path("retentionHigh").asDouble(Double.NaN),
                numbers(json.required("taken")));
    }

    private static Map<CompanyNumber, Double> numbers(JsonNode json) {
        Map<CompanyNumber, Double> numbers = new EnumMap<>(CompanyNumber.class);
        json.properties().forEach(entry -> {
            CompanyNumber number = find(CompanyNumber.values(), CompanyNumber::key, entry.getKey());
            if (number != null) {
                numbers.put(number, entry.getValue().asDouble());
            }
        });
        return numbers;
    }

    static String match(CompanyMatch match) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode facts = json.putArray("facts");
        for (CompanyMatch.Line line : match.facts()) {
            ObjectNode node = facts.addObject().put("fact", line.fact().key());
            Double wished = line.wished();
            if (wished != null) {
                node.put("wished", wished);
            }
            node.put("said", line.said())
                    .put("mean", line.mean())
                    .put("low", line.low())
                    .put("high", line.high());
        }
        ObjectNode parameters = json.putObject("parameters");
        match.parameters().forEach((parameter, value) -> parameters.put(parameter.key(), value));
        ArrayNode atBound = json.putArray("atBound");
        match.atBound().stream().sorted().forEach(parameter -> atBound.add(parameter.key()));
        ArrayNode overloaded = json.putArray("overloaded");
        match.overloaded().stream().sorted().forEach(role -> overloaded.add(role.key()));
        json.put("replications", match.replications());
        json.put("engineVersion", match.engineVersion());
        return json.toString();
    }

    static CompanyMatch match(String text) {
        JsonNode json = MAPPER.readTree(text);
        List<CompanyMatch.Line> facts = new ArrayList<>();
        for (JsonNode node : json.required("facts")) {
            CompanyFact fact = find(
                    CompanyFact.values(),
                    CompanyFact::key,
                    node.required("fact").asString());
            JsonNode wished = node.get("wished");
            if (fact != null) {
                facts.add(new CompanyMatch.Line(
                        fact,
                        wished == null ? null : (Double) wished.asDouble(),
                        node.required("said").asBoolean(),
                        node.required("mean").asDouble(),
                        node.required("low").asDouble(),
                        node.required("high").asDouble()));
            }
        }
        Map<LineParameter, Double> parameters = new EnumMap<>(LineParameter.class);
        json.required("parameters").properties().forEach(entry -> {
            LineParameter parameter = find(LineParameter.values(), LineParameter::key, entry.getKey());
            if (parameter != null) {
                parameters.put(parameter, entry.getValue().asDouble());
            }
        });
        Set<LineParameter> atBound = EnumSet.noneOf(LineParameter.class);
        for (JsonNode node : json.required("atBound")) {
            LineParameter parameter = find(LineParameter.values(), LineParameter::key, node.asString());
            if (parameter != null) {
                atBound.add(parameter);
            }
        }
        return new CompanyMatch(
                facts,
                parameters,
                atBound,
                roles(json.required("overloaded")),
                json.required("replications").asInt(),
                json.required("engineVersion").asString());
    }

    private static Set<Role> roles(JsonNode list) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode node : list) {
            Role role = find(Role.values(), Role::key, node.asString());
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static <E> @Nullable E find(E[] values, Function<E, String> key, String wanted) {
        for (E value : values) {
            if (key.apply(value).equals(wanted)) {
                return value;
            }
        }
        return null;
    }
}
