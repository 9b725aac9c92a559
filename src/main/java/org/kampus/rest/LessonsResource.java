package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonRuns;
import org.kampus.application.run.RunService;
import org.kampus.learning.LessonContrast;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LocalizedText;
import org.kampus.web.Connection;

/** The lessons of this server. What is right in them is told only to those who have them played. */
@Path("lessons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

    @Inject
    private LessonLibrary library;

    @Inject
    private LessonRuns lessonRuns;

    @Inject
    private RunService runs;

    /** For the container. */
    public LessonsResource() {}

    /**
     * A lesson.
     *
     * @param id name of the lesson
     * @param order place in the path, from 1
     * @param minutes about how long it takes
     * @param title in both languages
     * @param concepts words of the glossary it is about
     * @param digest SHA-256 of its file
     */
    public record LessonListing(
            String id, int order, int minutes, LocalizedText title, List<String> concepts, String digest) {}

    /** The sound lessons in the order of the path. */
    @GET
    public List<LessonListing> lessons() {
        return library.lessons().stream()
                .map(lesson -> new LessonListing(
                        lesson.id(),
                        lesson.order(),
                        lesson.minutes(),
                        lesson.title(),
                        lesson.concepts(),
                        library.digest(lesson.id())))
                .toList();
    }

    /** A lesson up to its reveal. */
    @GET
    @Path("{id}")
    public LessonDocument lesson(@PathParam("id") String id, @Context HttpHeaders headers) {
        Lesson lesson = find(id, Messages.of(headers));
        return LessonDocument.of(lesson, library.digest(lesson.id()));
    }

    /** Plays a lesson: in all its fates, or one fate of a plan to try. */
    @POST
    @Path("{id}/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionStage<LessonRunDocument> run(
            @PathParam("id") String id,
            byte[] sent,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        Messages messages = Messages.of(headers);
        Lesson lesson = find(id, messages);
        JsonBody body = JsonBody.read(sent, messages);
        body.knows("choice", "seed");
        OptionalLong choice = body.whole("choice", 1, lesson.tries().choices().size());
        OptionalLong seed = body.whole("seed");
        if (seed.isPresent() && !body.has("choice")) {
            body.note("seed", Long.toString(seed.getAsLong()), "lessons.seedOfAll");
        }
        body.refuse();
        String caller = Connection.of(request).network();
        if (choice.isEmpty()) {
            return runs.placed(caller, () -> lessonRuns.truth(lesson).result()).thenApply(LessonRunDocument::of);
        }
        int number = (int) choice.getAsLong();
        long luck = seed.orElse(LessonContrast.FIRST_SEED);
        return runs.placed(caller, () -> lessonRuns.tried(lesson, number - 1, luck))
                .thenApply(contrast -> LessonRunDocument.of(lesson, number, luck, contrast));
    }

    private Lesson find(String id, Messages messages) {
        return library.find(id)
                .orElseThrow(() -> new NotFoundException(messages.text("lessons.unknown", JsonBody.shortened(id))));
    }
}
