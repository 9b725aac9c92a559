package org.kampus.application.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LessonTests.Asked;
import org.kampus.scenario.Lesson;

/** The shipped lessons with answers in memory: for tests of what trainers see. */
public final class LearnInMemory {

    static final LessonLibrary LIBRARY = new LessonLibrary(Optional.empty());

    private final AnswersInMemory memory = new AnswersInMemory();
    private final RoomLessons room = new RoomLessons(LIBRARY, memory);
    private final LessonTests tests =
            new LessonTests(LIBRARY, memory, new LearningService(LIBRARY, memory, new ClockByHand()), room);

    /** The shipped lessons. */
    public LessonLibrary library() {
        return LIBRARY;
    }

    /** Lessons given to workshops. */
    public RoomLessons room() {
        return room;
    }

    /** Tests before and after them. */
    public LessonTests tests() {
        return tests;
    }

    /** What the workbook of a workshop tells of them. */
    public LessonsSheet sheet() {
        return new LessonsSheet(room, tests);
    }

    /** So many people take both tests, right on the lessons given only before or only after, on the others both times or never. */
    public void testAll(UUID workshop, int people, boolean better) {
        List<Lesson> given = room.given(workshop);
        for (int i = 0; i < people; i++) {
            for (Context when : List.of(Context.BEFORE, Context.AFTER)) {
                boolean right = better == (when == Context.AFTER);
                handIn("person " + i, workshop, when, given, right, i % 3 == 0);
            }
        }
    }

    private void handIn(
            String player, UUID workshop, Context when, List<Lesson> given, boolean onGiven, boolean onOthers) {
        Map<String, Integer> chosen = new HashMap<>();
        for (Asked asked : tests.questions(player, when)) {
            Lesson.Choice choice = asked.question().choice();
            boolean right = given.contains(asked.lesson()) ? onGiven : onOthers;
            chosen.put(
                    asked.lesson().id(),
                    right
                            ? choice.right()
                            : (choice.right() + 1) % choice.options().size());
        }
        tests.handIn(player, workshop, when, chosen);
    }
}
