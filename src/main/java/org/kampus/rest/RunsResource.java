package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kampus.application.run.RunOrder;
import org.kampus.application.run.RunService;
import org.kampus.web.Connection;

/** Runs of a case without a game, answered at once. */
@Path("runs")
@ApplicationScoped
@Tag(name = "Runs", description = "Simulate a case under a plan and get every figure")
public class RunsResource {

    @Inject
    private RunService runs;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public RunsResource() {}

    /** Simulates what is ordered. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Simulate a case",
            description = "Waits for the outcome; the same order always gives the same digest. Larger work goes to"
                    + " /experiments.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "scenario",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "Name of a case of the library; or else scenarioYaml"),
                                                @SchemaProperty(
                                                        name = "scenarioYaml",
                                                        type = SchemaType.STRING,
                                                        description = "Text of a case's file, at most 256 KiB"),
                                                @SchemaProperty(
                                                        name = "seed",
                                                        type = SchemaType.INTEGER,
                                                        format = "int64",
                                                        description = "The luck, 0 to 9007199254740991; 1 if left out"),
                                                @SchemaProperty(
                                                        name = "quarters",
                                                        type = SchemaType.INTEGER,
                                                        description =
                                                                "Quarters to play, 1 to 40; those of the case if left out"),
                                                @SchemaProperty(
                                                        name = "plan",
                                                        type = SchemaType.OBJECT,
                                                        description =
                                                                "A plan by /api/v1/schemas/plan; if left out the starting plan"),
                                                @SchemaProperty(
                                                        name = "changes",
                                                        type = SchemaType.ARRAY,
                                                        implementation = Object.class,
                                                        description =
                                                                "Objects with fromQuarter and the keys of the plan that change;"
                                                                        + " lists and the duty of a function are replaced as a whole, a preset"
                                                                        + " replaces all duties")
                                            }),
                            examples = {
                                @ExampleObject(name = "the case as it is", value = """
                                        {"scenario": "five-people-firm"}"""),
                                @ExampleObject(name = "choosier from the third quarter on", value = """
                                        {
                                          "scenario": "five-people-firm",
                                          "seed": 7,
                                          "quarters": 4,
                                          "changes": [{"fromQuarter": 3, "minimumFit": 0.55}]
                                        }""")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "What happened",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunDocument.class),
                            examples = @ExampleObject(name = "an outcome, much shortened", value = """
                                    {
                                      "scenario": "five-people-firm",
                                      "seed": 7,
                                      "engineVersion": "2",
                                      "total": {"profit": 5210.4, "revenue": 88120.0, "stoppedBuying": 21.0},
                                      "quarters": [{"quarter": 1, "figures": {"profit": 1180.2, "load.hunter": 0.91}}],
                                      "weeks": {"week": [1, 2], "company": {"revenue": [6512.0, 7010.3]}},
                                      "stopped": [{"client": 17, "clientClass": "B", "quarter": 1, "week": 4,
                                                   "yearlyRevenue": 810.0, "cause": "slowOrders",
                                                   "causes": {"slowOrders": 0.62, "neglect": 0.38}}]
                                    }""")))
    @APIResponse(
            responseCode = "400",
            description = "The body is no JSON object",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body is larger than 1 MiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The order cannot be carried out; all problems are told",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "an unknown case", value = """
                                    {
                                      "type": "urn:kampus:problem:invalidOrder",
                                      "title": "Unprocessable Content",
                                      "status": 422,
                                      "detail": "There is no case 'five-men-firm'.",
                                      "instance": "/api/v1/runs",
                                      "problems": [{
                                        "line": 0,
                                        "column": 0,
                                        "path": "scenario",
                                        "value": "five-men-firm",
                                        "message": "There is no case 'five-men-firm'.",
                                        "hint": "Take a name from the list at /api/v1/scenarios."
                                      }]
                                    }""")))
    @APIResponse(
            responseCode = "503",
            description = "Too many runs are waiting; Retry-After tells when to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<RunDocument> run(
            byte[] sent, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        Messages messages = Messages.of(headers);
        JsonBody body = JsonBody.read(sent, messages);
        body.knows(OrderBody.KEYS);
        Optional<RunOrder> order = OrderBody.order(body);
        if (order.isEmpty() || !body.problems().isEmpty()) {
            List<RequestProblem> problems = new ArrayList<>(body.problems());
            order.ifPresent(o -> problems.addAll(OrderWording.of(runs.problems(o), messages)));
            throw new UnsoundBodyException(problems);
        }
        return runs.run(order.get(), Connection.of(request).network()).thenApply(RunDocument::of);
    }
}
