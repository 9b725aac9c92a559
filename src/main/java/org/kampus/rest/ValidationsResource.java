package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioProblem;
import org.kampus.scenario.ScenarioReader;

/** Checks files of cases without keeping them. */
@Path("scenario-validations")
@ApplicationScoped
public class ValidationsResource {

    @Inject
    private LessonLibrary lessons;

    /** For the container. */
    public ValidationsResource() {}

    /**
     * What was found in a file.
     *
     * @param valid whether the case can be played
     * @param digest SHA-256 of the text in UTF-8 with LF line ends; empty if it could not be read at all
     * @param problems everything that is wrong, in the order of the file
     * @param warnings what can be played but was hardly meant so
     */
    public record Validation(
            boolean valid, String digest, List<RequestProblem> problems, List<RequestProblem> warnings) {}

    /** Checks a file. */
    @POST
    @Consumes({"application/yaml", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    public Validation check(byte[] file, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        CatalogEntry entry = new ScenarioReader(lessons.ids()).read("scenario.yaml", file, null);
        return new Validation(
                entry.problems().isEmpty(),
                entry.digest(),
                told(entry.problems(), messages),
                told(entry.warnings(), messages));
    }

    private static List<RequestProblem> told(List<ScenarioProblem> problems, Messages messages) {
        return problems.stream()
                .map(problem -> RequestProblem.of(problem, messages))
                .toList();
    }
}
