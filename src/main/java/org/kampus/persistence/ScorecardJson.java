package org.kampus.persistence;

import org.kampus.insight.Scorecard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The four scores of a quarter as JSON. */
final class ScorecardJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ScorecardJson() {}

    static String write(Scorecard scores) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("profit", scores.profit());
        json.put("clientBaseValue", scores.clientBaseValue());
        json.put("retention", scores.retention());
        json.put("load", scores.load());
        return json.toString();
    }

    static Scorecard read(String text) {
        JsonNode json = MAPPER.readTree(text);
        return new Scorecard(
                json.required("profit").asDouble(),
                json.required("clientBaseValue").asDouble(),
                json.required("retention").asDouble(),
                json.required("load").asDouble());
    }
}
