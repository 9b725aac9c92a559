package org.kampus.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.kampus.application.ExplanationKind;
import org.kampus.organisation.PlanChange;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as JSON; what only follows from the rest is left out. */
final class ExplanationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(PlanChange.class, ByKind.class)
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    /** Changes of plans tell what kind they are of. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlanChange.Headcount.class, name = "headcount"),
        @JsonSubTypes.Type(value = PlanChange.Duty.class, name = "duty"),
        @JsonSubTypes.Type(value = PlanChange.Rule.class, name = "rule"),
        @JsonSubTypes.Type(value = PlanChange.KeyAccountScores.class, name = "scores")
    })
    private interface ByKind {}

    private ExplanationJson() {}

    static String write(ExplanationKind kind, Object answer) {
        return MAPPER.writerFor(MAPPER.constructType(kind.answer())).writeValueAsString(answer);
    }

    /**
     * An answer read.
     *
     * @throws tools.jackson.core.JacksonException if it was written by a version that told something else
     */
    static Object read(ExplanationKind kind, String text) {
        return MAPPER.readValue(text, MAPPER.constructType(kind.answer()));
    }
}
