package org.kampus.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.application.lab.OwnGame;
import org.kampus.lab.Comparison;
import org.kampus.lab.Congestion;
import org.kampus.lab.Metric;
import org.kampus.lab.Outcome;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.PlanCodec;
import org.kampus.simulation.Simulator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The plans and the outcomes of an experiment as JSON. */
final class ExperimentJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ExperimentJson() {}

    /** What an order asks for besides the columns: plans, assumptions, and the game it was opened from. */
    record Plans(
            Map<String, Double> assumptions,
            PlanSchedule baseline,
            List<Variant> variants,
            @Nullable OwnGame game) {}

    static String plans(ExperimentOrder order) {
        ObjectNode json = MAPPER.createObjectNode();
        ObjectNode assumptions = json.putObject("assumptions");
        order.assumptions().forEach(assumptions::put);
        json.set("baseline", schedule(order.baseline()));
        ArrayNode variants = json.putArray("variants");
        for (Variant variant : order.variants()) {
            ObjectNode node = variants.addObject();
            node.put("name", variant.name());
            node.set("schedule", schedule(variant.schedule()));
        }
        OwnGame game = order.game();
        if (game != null) {
            json.putObject("game")
                    .put("id", game.game().toString())
                    .put("seed", game.seed())
                    .put("played", game.played());
        }
        return json.toString();
    }

    static Plans plans(String text) {
        JsonNode json = MAPPER.readTree(text);
        Map<String, Double> assumptions = new TreeMap<>();
        json.required("assumptions")
                .properties()
                .forEach(entry ->
                        assumptions.put(entry.getKey(), entry.getValue().asDouble()));
        List<Variant> variants = new ArrayList<>();
        for (JsonNode variant : json.required("variants")) {
            variants.add(new Variant(variant.required("name").asString(), schedule(variant.required("schedule"))));
        }
        JsonNode game = json.get("game");
        return new Plans(
                assumptions,
                schedule(json.required("baseline")),
                variants,
                game == null
                        ? null
                        : new OwnGame(
                                UUID.fromString(game.required("id").asString()),
                                game.required("seed").asLong(),
                                game.required("played").asInt()));
    }

    private static ArrayNode schedule(PlanSchedule schedule) {
        ArrayNode steps = MAPPER.createArrayNode();
        for (PlanSchedule.Step step : schedule.steps()) {
            ObjectNode node = steps.addObject();
            node.put("fromQuarter", step.fromQuarter());
            node.set("plan", MAPPER.readTree(PlanCodec.toJson(step.plan())));
        }
        return steps;
    }

    private static PlanSchedule schedule(JsonNode json) {
        List<PlanSchedule.Step> steps = new ArrayList<>();
        for (JsonNode step : json) {
            steps.add(new PlanSchedule.Step(
                    step.required("fromQuarter").asInt(),
                    PlanCodec.fromJson(step.required("plan").toString())));
        }
        return new PlanSchedule(steps);
    }

    /** Metrics by their names, so that new ones may be added; then their values by arm and replication. */
    static @Nullable String text(@Nullable ExperimentResult result) {
        if (result == null) {
            return null;
        }
        ObjectNode json = MAPPER.createObjectNode();
        json.put("engine", result.engineVersion());
        json.put("product", result.productVersion());
        json.put("finishedAt", result.finishedAt().toString());
        ArrayNode metrics = json.putArray("metrics");
        for (Metric metric : Metric.values()) {
            metrics.add(metric.key());
        }
        ArrayNode arms = json.putArray("arms");
        for (List<Outcome> arm : result.comparison().outcomes()) {
            ArrayNode fates = arms.addArray();
            arm.forEach(outcome -> fates.add(outcome(outcome)));
        }
        if (result.own() != null) {
            json.set("own", outcome(result.own()));
        }
        return json.toString();
    }

    static @Nullable ExperimentResult result(@Nullable String text) {
        if (text == null) {
            return null;
        }
        JsonNode json = MAPPER.readTree(text);
        List<Optional<Metric>> metrics = new ArrayList<>();
        for (JsonNode key : json.required("metrics")) {
            metrics.add(Arrays.stream(Metric.values())
                    .filter(metric -> metric.key().equals(key.asString()))
                    .findFirst());
        }
        List<List<Outcome>> arms = new ArrayList<>();
        for (JsonNode arm : json.required("arms")) {
            List<Outcome> fates = new ArrayList<>();
            for (JsonNode fate : arm) {
                fates.add(outcome(fate, metrics));
            }
            arms.add(fates);
        }
        JsonNode own = json.get("own");
        return new ExperimentResult(
                new Comparison(arms),
                own == null ? null : outcome(own, metrics),
                json.required("engine").asString(),
                json.required("product").asString(),
                Instant.parse(json.required("finishedAt").asString()));
    }

    /** A single outcome, with what has to be the same for it to be read. */
    static String text(Outcome outcome) {
        return outcome(outcome).put("of", world()).toString();
    }

    /** A single outcome; empty if another world than the present one made it. */
    static Optional<Outcome> outcome(String text) {
        JsonNode json = MAPPER.readTree(text);
        return json.path("of").asString("").equals(world())
                ? Optional.of(outcome(
                        json, Arrays.stream(Metric.values()).map(Optional::of).toList()))
                : Optional.empty();
    }

    private static String world() {
        return Simulator.ENGINE_VERSION + " profits "
                + Arrays.stream(Metric.values())
                        .map(Metric::key)
                        .collect(Collectors.joining(" "))
                        .hashCode();
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode values = json.putArray("values");
        for (Metric metric : Metric.values()) {
            double value = outcome.get(metric);
            if (Double.isFinite(value)) {
                values.add(value);
            } else {
                values.addNull();
            }
        }
        ArrayNode profits = json.putArray("profits");
        outcome.profits().forEach(profits::add);
        outcome.congestion()
                .ifPresent(congestion -> json.putObject("congestion")
                        .put("role", congestion.role().key())
                        .put("function", congestion.function().key())
                        .put("fromWeek", congestion.fromWeek())
                        .put("weeks", congestion.weeks())
                        .put("asked", congestion.asked()));
        return json;
    }

    private static Outcome outcome(JsonNode json, List<Optional<Metric>> metrics) {
        JsonNode values = json.required("values");
        Map<Metric, Double> known = new EnumMap<>(Metric.class);
        for (int i = 0; i < metrics.size(); i++) {
            JsonNode value = values.get(i);
            if (metrics.get(i).isPresent() && !value.isNull()) {
                known.put(metrics.get(i).get(), value.asDouble());
            }
        }
        List<Double> profits = new ArrayList<>();
        json.path("profits").forEach(profit -> profits.add(profit.asDouble()));
        return Outcome.of(
                known, profits, Optional.ofNullable(json.get("congestion")).map(ExperimentJson::congestion));
    }

    private static Congestion congestion(JsonNode json) {
        String role = json.required("role").asString();
        String function = json.required("function").asString();
        return new Congestion(
                Arrays.stream(Role.values())
                        .filter(r -> r.key().equals(role))
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(SalesFunction.values())
                        .filter(f -> f.key().equals(function))
                        .findFirst()
                        .orElseThrow(),
                json.required("fromWeek").asInt(),
                json.required("weeks").asInt(),
                json.required("asked").asDouble());
    }
}
