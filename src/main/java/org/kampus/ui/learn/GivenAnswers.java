package org.kampus.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kampus.application.learn.LearningAnswer;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Choice;
import org.kampus.scenario.Lesson.Range;

/**
 * What a learner has answered in a lesson before its page was opened.
 *
 * @param answers all her answers to it, the oldest first
 */
record GivenAnswers(List<LearningAnswer> answers) {

    /** Nothing yet. */
    static final GivenAnswers NONE = new GivenAnswers(List.of());

    /** The answer given in the lesson itself. */
    Optional<LearningAnswer> to(String item) {
        return answers.stream()
                .filter(answer ->
                        answer.context() == Context.LESSON && answer.item().equals(item))
                .findFirst();
    }

    /** Position of the answer that was chosen; empty if there is no such answer any more. */
    Optional<Integer> chosen(String item, Choice choice) {
        return to(item).flatMap(answer -> IntStream.range(0, choice.options().size())
                .boxed()
                .filter(i -> Integer.toString(i).equals(answer.chosen()))
                .findFirst());
    }

    /** Position of the guess; empty if there is no such answer any more. */
    Optional<Integer> guess(Lesson lesson) {
        List<Range> options = lesson.guess().options();
        return to(Item.GUESS)
                .flatMap(answer -> IntStream.range(0, options.size())
                        .boxed()
                        .filter(i -> options.get(i).id().equals(answer.chosen()))
                        .findFirst());
    }

    /** How sure the guess was, 0-1. */
    double confidence() {
        return to(Item.GUESS)
                .flatMap(answer -> Optional.ofNullable(answer.confidence()))
                .orElse(0.0);
    }

    /** Whether she said that she knew it, and has not begun it since. */
    boolean isOnlyClaimed() {
        return answers.stream().anyMatch(answer -> answer.context() == Context.PRE_CHECK)
                && answers.stream().noneMatch(answer -> answer.context() == Context.LESSON);
    }
}
