package org.kampus.ui.learn;

import java.util.List;
import org.kampus.application.learn.LearningAnswer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All answers of a learner as a file for her. */
final class AnswersFile {

    /** Name of the file. */
    static final String NAME = "kampus-learning.json";

    private AnswersFile() {}

    /** The answers as JSON on several lines, the oldest first. */
    static String of(List<LearningAnswer> answers) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (LearningAnswer answer : answers) {
            ObjectNode node = list.addObject();
            node.put("at", answer.at().toString());
            node.put("lesson", answer.lesson());
            node.put("lessonDigest", answer.digest());
            node.put("item", answer.item());
            node.put("chosen", answer.chosen());
            node.put("options", answer.options());
            node.put("confidence", answer.confidence());
            node.put("correct", answer.correct());
            node.put("context", answer.context().name().toLowerCase(java.util.Locale.ROOT));
            node.put(
                    "workshop",
                    answer.workshop() == null ? null : answer.workshop().toString());
        }
        return list.toPrettyString();
    }
}
