package org.kampus.course;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was chosen in deep linking, as the course system takes it (LTI deep linking 2.0). */
public final class DeepLinkAnswer {

    private static final int MOST_POINTS = 100;

    private DeepLinkAnswer() {}

    /**
     * Something chosen.
     *
     * @param title as the course shows it
     */
    public record Choice(CourseItem item, String title) {}

    /**
     * The signed answer.
     *
     * @param own public address of Kampus, without a slash at the end
     * @param data as it came; empty if nothing came
     * @param scores whether the course system wants to be told of scores
     */
    public static String signed(
            ToolKey key,
            Platform platform,
            String own,
            String deployment,
            String data,
            boolean scores,
            List<Choice> choices,
            Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(LtiNames.DEPLOYMENT, deployment);
        claims.put(LtiNames.MESSAGE_TYPE, "LtiDeepLinkingResponse");
        claims.put(LtiNames.VERSION, "1.3.0");
        if (!data.isEmpty()) {
            claims.put(LtiNames.DATA, data);
        }
        claims.put(
                LtiNames.CONTENT_ITEMS,
                choices.stream().map(choice -> item(choice, own, scores)).toList());
        return key.message(platform, claims, now);
    }

    private static Map<String, Object> item(Choice choice, String own, boolean scores) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "ltiResourceLink");
        item.put("title", choice.title());
        item.put("url", own + "/lti/launch");
        item.put("custom", Map.of(LtiNames.ITEM, choice.item().written()));
        // Shown in a window of its own, since browsers keep no cookies of one site within another.
        item.put("window", Map.of("targetName", "_blank"));
        if (scores && choice.item().isScored()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("scoreMaximum", MOST_POINTS);
            line.put("label", choice.title());
            line.put("resourceId", choice.item().written());
            line.put("tag", "kampus");
            item.put("lineItem", line);
        }
        return item;
    }
}
