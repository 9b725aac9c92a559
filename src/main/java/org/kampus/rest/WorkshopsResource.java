package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.scenario.PlanCodec;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.SurpriseKind;

/** Workshops, for a course system that acts for a trainer. */
@Path("workshops")
@ApplicationScoped
@Tag(name = "Workshops", description = "Group play; every request carries a trainer's token as a bearer token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RestApplication.TRAINER)
public class WorkshopsResource {

    @Inject
    private ProgramCaller callers;

    @Inject
    private WorkshopService workshops;

    @Inject
    private RoundControl rounds;

    @Inject
    private RosterControl roster;

    @Inject
    private WorkshopExport export;

    @Context
    private HttpHeaders headers;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public WorkshopsResource() {}

    /** The trainer's workshops. */
    @GET
    @Operation(summary = "The workshops the trainer leads")
    @APIResponse(
            responseCode = "200",
            description = "The workshops",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = WorkshopDocument.Heading.class)))
    public List<WorkshopDocument.Heading> all() {
        return workshops.workshops(trainer()).stream()
                .map(WorkshopDocument.Heading::of)
                .toList();
    }

    /** Makes a workshop. */
    @POST
    @Operation(summary = "Make a workshop in the lobby")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopBodies.NewWorkshop.class),
                            examples = @ExampleObject(name = "a workshop of four rounds", value = """
                                    {
                                      "title": "Spring",
                                      "scenario": "chemical-expediters",
                                      "rounds": 4,
                                      "minutes": 15,
                                      "mode": "easy",
                                      "teams": ["North", "South"]
                                    }""")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location tells where",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopDocument.class)))
    public Response create(byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID id = workshops.create(
                trainer, sent(body, WorkshopBodies.NewWorkshop.class).toOrder(messages()));
        return Response.created(URI.create("workshops/" + id))
                .entity(WorkshopDocument.of(workshops.console(trainer, id)))
                .build();
    }

    /** One workshop with teams and results. */
    @GET
    @Path("{id}")
    @Operation(summary = "One workshop with its teams and results")
    @APIResponse(
            responseCode = "200",
            description = "The workshop",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopDocument.class)))
    public WorkshopDocument one(@PathParam("id") String id) {
        return WorkshopDocument.of(workshops.console(trainer(), uuid(id)));
    }

    /** Deletes a workshop. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a workshop for good")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        workshops.delete(trainer(), uuid(id));
    }

    /** Moves a workshop on. */
    @POST
    @Path("{id}/{step}")
    @Operation(
            summary = "Move a workshop on",
            description =
                    "What changes the state needs the stage last seen; if somebody else was first, nothing happens"
                            + " and the answer is 409. extend takes minutes, reveal takes a step.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopBodies.Step.class),
                            examples = @ExampleObject(name = "the stage last seen", value = """
                                    {"stage": 3}""")))
    @APIResponse(
            responseCode = "200",
            description = "The workshop after the step",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopDocument.class)))
    public WorkshopDocument step(
            @PathParam("id") String id,
            @Parameter(
                            description = "start, pause, resume, extend, close, advance, finish, undo, restart,"
                                    + " reset-practice or reveal",
                            example = "start")
                    @PathParam("step")
                    String step,
            byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.Step sent =
                body.length == 0 ? new WorkshopBodies.Step(null, null, null) : sent(body, WorkshopBodies.Step.class);
        long stage = sent.stage() == null ? -1 : sent.stage();
        switch (step) {
            case "start" -> rounds.start(trainer, workshop, stage);
            case "pause" -> rounds.pause(trainer, workshop);
            case "resume" -> rounds.resume(trainer, workshop);
            case "extend" ->
                rounds.extend(trainer, workshop, Duration.ofMinutes(sent.minutes() == null ? 0 : sent.minutes()));
            case "close" -> rounds.close(trainer, workshop, stage);
            case "advance" -> rounds.advance(trainer, workshop, stage);
            case "finish" -> rounds.finish(trainer, workshop, stage);
            case "undo" -> rounds.undo(trainer, workshop, stage);
            case "restart" -> rounds.restart(trainer, workshop, stage);
            case "reset-practice" -> rounds.resetPractice(trainer, workshop, stage);
            case "reveal" ->
                rounds.reveal(trainer, workshop, WorkshopBodies.constant(RevealStep.class, sent.step(), messages()));
            default -> throw new NotFoundException();
        }
        return WorkshopDocument.of(workshops.console(trainer, workshop));
    }

    /** Adds a team. */
    @POST
    @Path("{id}/teams")
    @Operation(summary = "Add a team of people or a robot")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopBodies.NewTeam.class),
                            examples = @ExampleObject(name = "a team that decides by itself", value = """
                                    {"name": "Nothing changes", "robot": "nothingChanges"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The workshop with the team",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopDocument.class)))
    public WorkshopDocument addTeam(@PathParam("id") String id, byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.NewTeam team = sent(body, WorkshopBodies.NewTeam.class);
        String name = team.name() == null ? "" : team.name();
        if (team.robot() == null) {
            roster.addTeam(trainer, workshop, name);
        } else {
            roster.addRobot(
                    trainer, workshop, name, WorkshopBodies.constant(RobotStrategy.class, team.robot(), messages()));
        }
        return WorkshopDocument.of(workshops.console(trainer, workshop));
    }

    /** Removes a team. */
    @DELETE
    @Path("{id}/teams/{team}")
    @Operation(summary = "Remove a team without people")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeTeam(@PathParam("id") String id, @PathParam("team") String team) {
        roster.removeTeam(trainer(), uuid(id), uuid(team));
    }

    /** Types in a plan. */
    @PUT
    @Path("{id}/teams/{team}/plan")
    @Operation(
            summary = "Type in and submit a team's plan",
            description = "The body is a plan by the schema of scenario files; the reason is a query parameter.")
    @APIResponse(responseCode = "204", description = "Submitted")
    public void plan(
            @PathParam("id") String id,
            @PathParam("team") String team,
            @QueryParam("reason") @Nullable String reason,
            @Nullable String plan) {
        roster.typePlan(
                trainer(),
                uuid(id),
                uuid(team),
                PlanCodec.fromJson(plan == null ? "" : plan),
                reason == null ? "" : reason);
    }

    /** Tells news. */
    @POST
    @Path("{id}/news")
    @Operation(summary = "Order a surprise or write a note, for a team or all")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopBodies.News.class),
                            examples = @ExampleObject(name = "a note to all", value = """
                                    {"text": "Ten minutes left for the plan"}""")))
    @APIResponse(responseCode = "204", description = "Told or ordered")
    public void news(@PathParam("id") String id, byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.News news = sent(body, WorkshopBodies.News.class);
        UUID team = news.team() == null ? null : uuid(news.team());
        if (news.surprise() != null) {
            SurpriseKind kind = WorkshopBodies.constant(SurpriseKind.class, news.surprise(), messages());
            rounds.surprise(trainer, workshop, kind, team, Boolean.TRUE.equals(news.nextRound()));
        } else {
            rounds.note(trainer, workshop, team, news.text() == null ? "" : news.text());
        }
    }

    /** The results as CSV. */
    @GET
    @Path("{id}/results.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(summary = "The results of all teams as CSV")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public byte[] results(@PathParam("id") String id) {
        return export.results(trainer(), uuid(id), locale(), ZoneOffset.UTC);
    }

    /** Everything as a workbook. */
    @GET
    @Path("{id}/workshop.xlsx")
    @Produces(WorkshopExport.XLSX)
    @Operation(summary = "Results, plans, people and news as a workbook")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = WorkshopExport.XLSX))
    public byte[] workbook(@PathParam("id") String id) {
        return export.workbook(trainer(), uuid(id), locale(), ZoneOffset.UTC);
    }

    private Caller.Trainer trainer() {
        return callers.trainer(headers);
    }

    private Messages messages() {
        return Messages.of(headers);
    }

    private Locale locale() {
        return messages().locale();
    }

    private <T> T sent(byte[] body, Class<T> type) {
        @Nullable T read = body.length == 0 ? null : BoundedJson.read(body, type, messages());
        if (read == null) {
            throw new BadRequestException(messages().text("workshops.body"));
        }
        return read;
    }

    private UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(messages().text("workshops.unknown"), e);
        }
    }
}
