package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.scenario.LocalizedText;

/** The lessons of this server. What is right in them is not told here. */
@Path("lessons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

    @Inject
    private LessonLibrary library;

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
}
