package org.kampus.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON, by the names the trade uses, so that plans kept today can be read when roles, functions
 * or decisions have been added.
 */
final class PlanJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private PlanJson() {}

    static String write(OperatingPlan plan) {
        ObjectNode json = MAPPER.createObjectNode();
        writeStructure(json, plan.structure());
        ObjectNode handover = json.putObject("handover");
        handover.put("condition", plan.handover().condition().key());
        handover.put("afterSales", plan.handover().afterSales());
        handover.put("manner", plan.handover().manner().key());
        ObjectNode care = json.putObject("care");
        writeNorms(care.putArray("touchesPerMonth"), plan.care().touchesPerMonth());
        writeNorms(care.putArray("growthHoursPerMonth"), plan.care().growthHoursPerMonth());
        json.put("minimumFit", plan.minimumFit());
        json.put("trainingHoursPerMonth", plan.trainingHoursPerMonth());
        json.put("control", plan.control());
        json.put("openSalesLimit", plan.openSalesLimit());
        json.put("ordersShared", plan.ordersShared());
        return json.toString();
    }

    private static void writeStructure(ObjectNode json, SalesStructure structure) {
        ObjectNode headcount = json.putObject("headcount");
        structure.headcounts().forEach((role, people) -> headcount.put(role.key(), people));
        ObjectNode duties = json.putObject("duties");
        for (SalesFunction function : SalesFunction.values()) {
            ObjectNode roles = MAPPER.createObjectNode();
            for (Role role : Role.values()) {
                Involvement involvement = structure.involvement(function, role);
                if (involvement != Involvement.NONE) {
                    roles.put(role.key(), involvement.key());
                }
            }
            if (!roles.isEmpty()) {
                duties.set(function.key(), roles);
            }
        }
    }

    private static void writeNorms(ArrayNode array, List<Double> norms) {
        norms.forEach(array::add);
    }

    static OperatingPlan read(String text) {
        JsonNode json = MAPPER.readTree(text);
        JsonNode handover = json.required("handover");
        JsonNode care = json.required("care");
        return new OperatingPlan(
                readStructure(json),
                new HandoverRule(
                        named(
                                HandoverRule.Condition.values(),
                                HandoverRule.Condition::key,
                                handover.required("condition").asString()),
                        handover.required("afterSales").asInt(),
                        named(
                                HandoverRule.Manner.values(),
                                HandoverRule.Manner::key,
                                handover.required("manner").asString())),
                new CareNorms(
                        readNorms(care.required("touchesPerMonth")), readNorms(care.required("growthHoursPerMonth"))),
                json.required("minimumFit").asDouble(),
                json.required("trainingHoursPerMonth").asDouble(),
                json.required("control").asDouble(),
                json.required("openSalesLimit").asInt(),
                json.required("ordersShared").asBoolean());
    }

    private static SalesStructure readStructure(JsonNode json) {
        SalesStructure structure = SalesStructure.empty();
        for (var people : json.required("headcount").properties()) {
            structure = structure.withHeadcount(
                    role(people.getKey()), people.getValue().asInt());
        }
        for (var duty : json.required("duties").properties()) {
            SalesFunction function = named(SalesFunction.values(), SalesFunction::key, duty.getKey());
            for (var part : duty.getValue().properties()) {
                Involvement involvement = named(
                        Involvement.values(), Involvement::key, part.getValue().asString());
                structure = structure.with(function, role(part.getKey()), involvement);
            }
        }
        return structure;
    }

    private static Role role(String key) {
        return named(Role.values(), Role::key, key);
    }

    private static List<Double> readNorms(JsonNode array) {
        List<Double> norms = new ArrayList<>();
        array.forEach(norm -> norms.add(norm.asDouble()));
        return norms;
    }

    private static <T> T named(T[] values, Function<T, String> key, String wanted) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A kept plan names '%s', but only %s are known"
                        .formatted(wanted, Arrays.stream(values).map(key).toList())));
    }
}
