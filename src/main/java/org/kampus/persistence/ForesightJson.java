package org.kampus.persistence;

import org.jspecify.annotations.Nullable;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is expected of a quarter as JSON. */
final class ForesightJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ForesightJson() {}

    static String write(Foresight foresight) {
        ObjectNode json = MAPPER.createObjectNode();
        for (Score score : Foresight.ASKED) {
            foresight.of(score).ifPresent(trend -> json.put(score.key(), trend.name()));
        }
        return json.toString();
    }

    static Foresight read(String text) {
        JsonNode json = MAPPER.readTree(text);
        Foresight foresight = Foresight.NONE;
        for (Score score : Foresight.ASKED) {
            foresight = foresight.with(score, trend(json.get(score.key())));
        }
        return foresight;
    }

    private static @Nullable Trend trend(@Nullable JsonNode said) {
        return said == null ? null : Trend.valueOf(said.asString());
    }
}
