package org.kampus.persistence;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.WorkshopSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The small parts of a workshop that are kept as JSON. */
final class WorkshopJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private WorkshopJson() {}

    static String settings(WorkshopSettings settings) {
        return MAPPER.writeValueAsString(settings);
    }

    static WorkshopSettings settings(String text) {
        return MAPPER.readValue(text, WorkshopSettings.class);
    }

    static String reveals(Map<Integer, RevealStep> reveals) {
        ObjectNode json = MAPPER.createObjectNode();
        reveals.forEach((round, step) -> json.put(round.toString(), step.name()));
        return json.toString();
    }

    static Map<Integer, RevealStep> reveals(String text) {
        Map<Integer, RevealStep> reveals = new LinkedHashMap<>();
        MAPPER.readTree(text)
                .properties()
                .forEach(entry -> reveals.put(
                        Integer.valueOf(entry.getKey()),
                        RevealStep.valueOf(entry.getValue().asString())));
        return reveals;
    }

    /** Figures that are no number are left out. */
    static String figures(Map<TeamFigure, Double> figures) {
        ObjectNode json = MAPPER.createObjectNode();
        new EnumMap<>(figures).forEach((figure, value) -> {
            if (Double.isFinite(value)) {
                json.put(figure.key(), value);
            }
        });
        return json.toString();
    }

    /** The figures that are known; those left out are no number. */
    static Map<TeamFigure, Double> figures(String text) {
        JsonNode json = MAPPER.readTree(text);
        Map<TeamFigure, Double> figures = new EnumMap<>(TeamFigure.class);
        for (TeamFigure figure : TeamFigure.values()) {
            JsonNode value = json.get(json.has(figure.key()) ? figure.key() : formerKey(figure));
            figures.put(figure, value == null ? Double.NaN : value.asDouble());
        }
        return figures;
    }

    /** What a figure was called in results stored before its name changed. */
    private static String formerKey(TeamFigure figure) {
        return figure == TeamFigure.STOPPED_BUYING ? "lostClients" : figure.key();
    }

    static @Nullable String prediction(@Nullable Prediction prediction) {
        return prediction == null ? null : MAPPER.writeValueAsString(prediction);
    }

    static @Nullable Prediction prediction(@Nullable String text) {
        return text == null ? null : MAPPER.readValue(text, Prediction.class);
    }
}
