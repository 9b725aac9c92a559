package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabExport;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.application.run.ExperimentOrders;
import org.kampus.application.sheet.Workbook;

/** Experiments of the lab: ordered, watched, stopped, read. */
@Path("experiments")
@ApplicationScoped
@Tag(name = "Experiments", description = "Compare plans over many fates, in the background")
public class ExperimentsResource {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Inject
    private LabService lab;

    @Inject
    private LabExport export;

    @Inject
    private ExperimentOrders orders;

    @Inject
    private ProgramCaller callers;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public ExperimentsResource() {}

    /** Takes an order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order an experiment",
            description = "Every arm meets the same luck in each fate. The keys of /runs give the baseline. A trainer's"
                    + " bearer token is optional; without one, whoever knows the id may stop the experiment.")
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
                                                        name = "name",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "Up to 120 characters; the case's name if left out"),
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
                                                        name = "assumptions",
                                                        type = SchemaType.OBJECT,
                                                        description =
                                                                "Numbers set instead of those of the case, by path of"
                                                                        + " /scenarios/{id}/parameters"),
                                                @SchemaProperty(
                                                        name = "seed",
                                                        type = SchemaType.INTEGER,
                                                        format = "int64",
                                                        description = "Luck of the first fate; 1 if left out"),
                                                @SchemaProperty(
                                                        name = "quarters",
                                                        type = SchemaType.INTEGER,
                                                        description = "1 to 40; those of the case if left out"),
                                                @SchemaProperty(
                                                        name = "replications",
                                                        type = SchemaType.INTEGER,
                                                        description = "Fates, 2 to 10000; 100 if left out"),
                                                @SchemaProperty(
                                                        name = "plan",
                                                        type = SchemaType.OBJECT,
                                                        description =
                                                                "Plan of the baseline; the starting plan if left out"),
                                                @SchemaProperty(
                                                        name = "changes",
                                                        type = SchemaType.ARRAY,
                                                        implementation = Object.class,
                                                        description = "Changes of the baseline, as in /runs"),
                                                @SchemaProperty(
                                                        name = "variants",
                                                        type = SchemaType.ARRAY,
                                                        implementation = Object.class,
                                                        description =
                                                                "Up to 8 objects with name and changes against the"
                                                                        + " baseline; 64 changes in all")
                                            }),
                            examples = @ExampleObject(name = "one more clerk, or choosier", value = """
                                    {
                                      "name": "Where to put the next person",
                                      "scenario": "chemical-expediters",
                                      "replications": 40,
                                      "variants": [
                                        {"name": "choosier", "changes": [{"fromQuarter": 1, "minimumFit": 0.55}]},
                                        {"name": "choosier later", "changes": [{"fromQuarter": 3, "minimumFit": 0.55}]}
                                      ]
                                    }""")))
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location tells where to ask how far it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExperimentDocument.class),
                            examples = @ExampleObject(name = "in the queue", value = """
                                    {
                                      "id": "4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11",
                                      "name": "Where to put the next person",
                                      "state": "queued",
                                      "position": 1,
                                      "progress": 0,
                                      "scenario": "chemical-expediters",
                                      "seed": 1,
                                      "quarters": 8,
                                      "replications": 40,
                                      "arms": ["baseline", "choosier", "choosier later"]
                                    }""")))
    @APIResponse(
            responseCode = "400",
            description = "The body is no JSON object, or the key is none",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "The token is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body is larger than 1 MiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The order cannot be carried out, all problems are told; or it is too much work, or its key"
                    + " was used for another order",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "too many fates", value = """
                                    {
                                      "type": "urn:kampus:problem:invalidOrder",
                                      "title": "Unprocessable Content",
                                      "status": 422,
                                      "detail": "The order cannot be carried out; problems found: 1. The first one: replications is 20000 but must lie between 2 and 10000.",
                                      "instance": "/api/v1/experiments",
                                      "problems": [{
                                        "line": 0,
                                        "column": 0,
                                        "path": "replications",
                                        "value": "20000",
                                        "message": "replications is 20000 but must lie between 2 and 10000.",
                                        "hint": "Choose a value from that range."
                                      }]
                                    }""")))
    @APIResponse(
            responseCode = "429",
            description = "The caller, or everybody together, has too many experiments under way",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response order(
            byte[] sent,
            @Parameter(description = "1 to 128 printable characters; the same key again gives the same experiment")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            @Context UriInfo uri) {
        Messages messages = Messages.of(headers);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new BadRequestException(messages.text("lab.badKey"));
        }
        String owner = callers.owner(headers, request);
        ExperimentOrder order = orders.checked(ExperimentBody.read(JsonBody.read(sent, messages)));
        UUID id = lab.submit(owner, order, key);
        return Response.accepted(ExperimentDocument.of(lab.experiment(id), lab.status(id)))
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** How far an experiment is. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far an experiment is", description = "Whoever knows the id may ask.")
    @APIResponse(
            responseCode = "200",
            description = "State, place in the queue, progress, expected time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExperimentDocument.class),
                            examples = @ExampleObject(name = "half done", value = """
                                    {
                                      "id": "4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11",
                                      "state": "running",
                                      "position": 0,
                                      "progress": 0.5,
                                      "secondsLeft": 6
                                    }""")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ExperimentDocument state(@PathParam("id") String id, @Context HttpHeaders headers) {
        StoredExperiment stored = lab.experiment(uuid(id, headers));
        return ExperimentDocument.of(stored, lab.status(stored.id()));
    }

    /** Stops or deletes an experiment. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Stop an experiment, or delete one that has ended",
            description = "One that waits or runs is stopped and told as cancelled; one that has ended is deleted for"
                    + " good.")
    @APIResponse(responseCode = "204", description = "Stopped or deleted")
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment, or it is somebody else's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void stop(@PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        StoredExperiment stored = lab.experiment(uuid(id, headers));
        String owner = callers.stopper(stored.owner(), headers, request);
        if (lab.status(stored.id()).state().underWay()) {
            lab.cancel(stored.id(), owner);
        } else {
            lab.delete(stored.id(), owner);
        }
    }

    /** What an experiment brought. */
    @GET
    @Path("{id}/result")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What an experiment brought",
            description = "Distribution of each metric by arm, paired differences to the baseline with 95 % intervals,"
                    + " and what limits each arm.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExperimentDocument.Result.class),
                            examples = @ExampleObject(name = "one metric of one variant", value = """
                                    {
                                      "arms": [{
                                        "name": "choosier",
                                        "metrics": {"profit": {"unit": "thousandRoubles", "fates": 40,
                                                               "mean": 5210.2, "p10": 3900.1, "p50": 5188.0, "p90": 6550.7}},
                                        "differences": {"profit": {"difference": 310.5, "low": 120.9, "high": 500.1,
                                                                   "shareBetter": 0.78, "verdict": "better"}},
                                        "bottleneck": {"role": "accountManager", "function": "processOrders",
                                                       "fromWeek": 30, "asked": 1.12, "fates": 31}
                                      }]
                                    }""")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has no result, or none yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ExperimentDocument.Result result(@PathParam("id") String id, @Context HttpHeaders headers) {
        StoredExperiment stored = lab.experiment(uuid(id, headers));
        return ExperimentDocument.of(stored, lab.result(stored.id()));
    }

    /** Every replication as CSV. */
    @GET
    @Path("{id}/result.csv")
    @Produces(CSV)
    @Operation(
            summary = "Every replication as CSV",
            description = "A row for each arm and fate with all metrics; headings in the caller's language, in Russian"
                    + " with semicolons and decimal commas. The same order gives the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The replications",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has no result, or none yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] csv(@PathParam("id") String id, @Context HttpHeaders headers) {
        return export.csv(uuid(id, headers), Messages.of(headers).locale(), ZoneOffset.UTC);
    }

    /** The whole result as a workbook. */
    @GET
    @Path("{id}/result.xlsx")
    @Produces(Workbook.CONTENT_TYPE)
    @Operation(
            summary = "The whole result as a workbook",
            description = "What was asked, plans, assumptions, comparison and every replication, in the caller's"
                    + " language.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = Workbook.CONTENT_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has no result, or none yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] workbook(@PathParam("id") String id, @Context HttpHeaders headers) {
        return export.workbook(uuid(id, headers), Messages.of(headers).locale(), ZoneOffset.UTC);
    }

    /** The number of an experiment in an address; what is none leads nowhere. */
    static UUID uuid(String text, HttpHeaders headers) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.of(headers).text("lab.unknown"), e);
        }
    }
}
