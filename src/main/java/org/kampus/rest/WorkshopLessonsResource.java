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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.RoomLessons;
import org.kampus.application.learn.RoomLessons.Belief;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.learning.GuessScore;
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
    private LessonLibrary library;

    @Inject
    private ProgramCaller callers;

    @Context
    private HttpHeaders headers;

    /** For the container. */
    public WorkshopLessonsResource() {}

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

    /** The lessons given, in the order of the path. */
    @GET
    public List<Given> given(@PathParam("id") String id) {
        return told(led(id));
    }

    /** Gives lessons in place of those given before. */
    @PUT
    public List<Given> give(@PathParam("id") String id, byte[] sent) {
        UUID workshop = led(id);
        JsonBody body = JsonBody.read(sent, Messages.of(headers));
        body.knows("lessons");
        if (!body.has("lessons")) {
            body.note("lessons", "", "body.missing", "lessons");
        }
        List<String> wanted = body.texts("lessons", RoomLessons.MOST);
        wanted.stream()
                .filter(lesson -> library.find(lesson).isEmpty())
                .forEach(lesson -> body.note("lessons", lesson, "lessons.unknown", lesson));
        body.refuse();
        room.give(workshop, wanted);
        return told(workshop);
    }

    private List<Given> told(UUID workshop) {
        return room.beliefs(workshop).stream().map(Given::of).toList();
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
