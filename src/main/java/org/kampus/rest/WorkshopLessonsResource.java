package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonTests;
import org.kampus.application.learn.LessonTests.Judged;
import org.kampus.application.learn.RoomLessons;
import org.kampus.application.learn.RoomLessons.Belief;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.learning.GuessScore;
import org.kampus.learning.ItemQuality;
import org.kampus.learning.ItemQuality.Fault;
import org.kampus.learning.LearningEffect;
import org.kampus.scenario.Lesson.Range;

/** Lessons given to the participants of a workshop, and what the room believes. */
@Path("workshops/{id}/lessons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkshopLessonsResource {

    @Inject
    private WorkshopService workshops;

    @Inject
    private RoomLessons room;

    @Inject
    private LessonTests tests;

    @Inject
    private LessonLibrary library;

    @Inject
    private ProgramCaller callers;

    @Context
    private HttpHeaders headers;

    /** For the container. */
    public WorkshopLessonsResource() {}

    /**
     * The preparation of a workshop.
     *
     * @param day the day of the workshop; absent if nobody told it
     * @param lessons the lessons given, in the order of the path
     * @param effect what they did; absent of too few people with both tests
     * @param questions the questions of the tests, in the order of the path; none of too few people
     */
    public record Preparation(
            @Nullable String day,
            List<Given> lessons,
            @Nullable Effect effect,
            List<TestQuestion> questions) {}

    /**
     * What the lessons did, as shares of the questions of the tests.
     *
     * @param started people who took the test before
     * @param finished people of whom both tests are there
     * @param given mean gain on lessons given
     * @param others mean gain on lessons not given
     * @param difference their difference
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record Effect(
            int started, int finished, double given, double others, double difference, double low, double high) {

        static Effect of(LearningEffect effect) {
            return new Effect(
                    effect.started(),
                    effect.finished(),
                    effect.given(),
                    effect.others(),
                    effect.difference(),
                    effect.low(),
                    effect.high());
        }
    }

    /**
     * A question of the tests. Numbers of too few people are absent.
     *
     * @param lesson name of its lesson
     * @param question its name within the lesson
     * @param rightBefore share of right answers before the lessons
     * @param rightAfter share of right answers after them
     * @param discrimination correlation of a right answer with the share of other questions answered right
     * @param revise why it should be revised: {@code tooEasy}, {@code tooHard}, {@code misleading}; nothing if it is good
     */
    public record TestQuestion(
            String lesson,
            String question,
            @Nullable Double rightBefore,
            @Nullable Double rightAfter,
            @Nullable Double discrimination,
            List<String> revise) {

        static TestQuestion of(Judged judged) {
            ItemQuality quality = judged.quality();
            return new TestQuestion(
                    judged.lesson().id(),
                    judged.question().id(),
                    known(quality.rightBefore()),
                    known(quality.rightAfter()),
                    known(quality.discrimination()),
                    quality.faults().stream().map(Fault::key).toList());
        }

        private static @Nullable Double known(double number) {
            return Double.isNaN(number) ? null : number;
        }
    }

    /**
     * A lesson given.
     *
     * @param lesson name of the lesson
     * @param people people who have guessed
     * @param right share of the guesses that were right; absent of too few people
     * @param confidence mean confidence; absent of too few people
     * @param popular the wrong answer chosen most; absent if there is none or of too few people
     */
    public record Given(
            String lesson,
            int people,
            @Nullable Double right,
            @Nullable Double confidence,
            @Nullable String popular) {

        static Given of(Belief belief) {
            GuessScore score = belief.score();
            Range popular = belief.popular();
            return new Given(
                    belief.lesson().id(),
                    belief.people(),
                    score == null ? null : score.hitRate(),
                    score == null ? null : score.confidence(),
                    popular == null ? null : popular.id());
        }
    }

    /** The lessons given, what the room believes, and what its tests tell. */
    @GET
    public Preparation given(@PathParam("id") String id) {
        return told(led(id));
    }

    /** Gives lessons in place of those given before; a day that is not named stays, one that is null is forgotten. */
    @PUT
    public Preparation give(@PathParam("id") String id, byte[] sent) {
        UUID workshop = led(id);
        JsonBody body = JsonBody.read(sent, Messages.of(headers));
        body.knows("lessons", "day");
        if (!body.has("lessons")) {
            body.note("lessons", "", "body.missing", "lessons");
        }
        List<String> wanted = body.texts("lessons", RoomLessons.MOST);
        wanted.stream()
                .filter(lesson -> library.find(lesson).isEmpty())
                .forEach(lesson -> body.note("lessons", lesson, "lessons.unknown", lesson));
        Optional<LocalDate> day = body.keys().contains("day") ? body.day("day") : room.day(workshop);
        body.refuse();
        room.give(workshop, wanted, day.orElse(null));
        return told(workshop);
    }

    private Preparation told(UUID workshop) {
        return new Preparation(
                room.day(workshop).map(LocalDate::toString).orElse(null),
                room.beliefs(workshop).stream().map(Given::of).toList(),
                tests.effect(workshop).map(Effect::of).orElse(null),
                tests.judged(workshop).stream().map(TestQuestion::of).toList());
    }

    /** A workshop that the caller leads. */
    private UUID led(String id) {
        try {
            return workshops
                    .console(callers.trainer(headers), UUID.fromString(id))
                    .id();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.of(headers).text("workshops.unknown"), e);
        }
    }
}
