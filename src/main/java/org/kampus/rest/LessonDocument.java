package org.kampus.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LocalizedText;

/**
 * A lesson as programs see it, up to its reveal: what is right, why, and its questions are not told.
 *
 * @param id name of the lesson
 * @param order place in the path, from 1
 * @param minutes about how long it takes
 * @param title in both languages
 * @param hook the scene it begins with
 * @param concepts words of the glossary it is about
 * @param sources where its claim comes from
 * @param base what the plan of the company is called
 * @param change what the plan compared with it is called
 * @param quarters quarters played
 * @param fates fates played
 * @param guess what is guessed
 * @param tries plans to play one fate at a time, in the order of their numbers, which begin with 1
 * @param playCase the case in which it is played large; absent if there is none
 * @param digest SHA-256 of its file
 */
public record LessonDocument(
        String id,
        int order,
        int minutes,
        LocalizedText title,
        LocalizedText hook,
        List<String> concepts,
        String sources,
        LocalizedText base,
        LocalizedText change,
        int quarters,
        int fates,
        Guess guess,
        List<LocalizedText> tries,
        @Nullable String playCase,
        String digest) {

    /**
     * What is guessed.
     *
     * @param measure key of the measure
     * @param figure how the figure is made from two plans in many fates
     */
    public record Guess(LocalizedText ask, String measure, String figure, List<Answer> answers) {}

    /** An answer to choose. */
    public record Answer(String id, LocalizedText label) {}

    /** A lesson as programs see it. */
    static LessonDocument of(Lesson lesson, String digest) {
        return new LessonDocument(
                lesson.id(),
                lesson.order(),
                lesson.minutes(),
                lesson.title(),
                lesson.hook(),
                lesson.concepts(),
                lesson.sources(),
                lesson.setting().base(),
                lesson.setting().change(),
                lesson.setting().quarters(),
                lesson.setting().fates(),
                new Guess(
                        lesson.guess().ask(),
                        lesson.guess().measure(),
                        lesson.guess().figure().key(),
                        lesson.guess().options().stream()
                                .map(option -> new Answer(option.id(), option.label()))
                                .toList()),
                lesson.tries().choices().stream().map(Lesson.Try::label).toList(),
                lesson.playCase(),
                digest);
    }
}
