package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioReader;

/** Checks files of cases without keeping them. */
@Path("scenario-validations")
@ApplicationScoped
@Tag(name = "Scenarios", description = "The cases that can be played")
public class ValidationsResource {

    /**
     * What was found in a file.
     *
     * @param valid whether the case can be played
     * @param digest SHA-256 of the text in UTF-8 with LF line ends; empty if it could not be read at all
     * @param problems everything that is wrong, in the order of the file
     */
    @Schema(name = "Validation", description = "What was found in a file")
    public record Validation(boolean valid, String digest, List<RequestProblem> problems) {}

    /** Checks a file. */
    @POST
    @Consumes({"application/yaml", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Check the file of a case",
            description = "The body is the file, at most 256 KiB, YAML or JSON. Nothing is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/yaml",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "a file that lacks almost everything", value = """
                                    schemaVersion: 1
                                    id: my-case
                                    quarters: 400
                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "What was found; a broken file is not an error of the request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Validation.class),
                            examples = @ExampleObject(name = "a broken file", value = """
                                    {
                                      "valid": false,
                                      "digest": "5a1cbe0f3a0c8e1d9d6a4f4f6c9f1a0c1d2e3f405162738495a6b7c8d9e0f1a2",
                                      "problems": [{
                                        "line": 3,
                                        "column": 11,
                                        "path": "quarters",
                                        "value": "400",
                                        "message": "quarters is 400 but must lie between 1 and 40",
                                        "hint": "Choose a value within these bounds."
                                      }]
                                    }""")))
    @APIResponse(
            responseCode = "413",
            description = "The body is larger than 1 MiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Validation check(byte[] file, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        CatalogEntry entry = new ScenarioReader().read("scenario.yaml", file, null);
        return new Validation(
                entry.problems().isEmpty(),
                entry.digest(),
                entry.problems().stream()
                        .map(problem -> RequestProblem.of(problem, messages))
                        .toList());
    }
}
