package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.paper.PaperPdf;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.scenario.PlanCodec;

/** Workshops, for a course system that acts for a trainer. */
@Path("workshops")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkshopsResource {

    /** What a step without a body says. */
    private static final byte[] NOTHING = {'{', '}'};

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

    @Inject
    private WorkshopDebrief debrief;

    @Inject
    private Debriefs debriefs;

    @Inject
    private DebriefAnswers answers;

    @Context
    private HttpHeaders headers;

    /** For the container. */
    public WorkshopsResource() {}

    /** The trainer's workshops. */
    @GET
    public List<WorkshopDocument.Heading> all() {
        return workshops.workshops(trainer()).stream()
                .map(WorkshopDocument.Heading::of)
                .toList();
    }

    /** Makes a workshop. */
    @POST
    public Response create(byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID id = workshops.create(trainer, WorkshopBodies.order(sent(body), workshops::mostRounds));
        return Response.created(URI.create("workshops/" + id))
                .entity(WorkshopDocument.of(workshops.console(trainer, id)))
                .build();
    }

    /** One workshop with teams and results. */
    @GET
    @Path("{id}")
    public WorkshopDocument one(@PathParam("id") String id) {
        return WorkshopDocument.of(workshops.console(trainer(), uuid(id)));
    }

    /** Deletes a workshop. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) {
        workshops.delete(trainer(), uuid(id));
    }

    /** Moves a workshop on. */
    @POST
    @Path("{id}/{step}")
    public WorkshopDocument step(@PathParam("id") String id, @PathParam("step") String step, byte[] sent) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        JsonBody body = sent(sent.length == 0 ? NOTHING : sent);
        WorkshopBodies.Step asked = WorkshopBodies.step(body);
        long stage = asked.stage();
        switch (step) {
            case "start" -> rounds.start(trainer, workshop, stage);
            case "pause" -> rounds.pause(trainer, workshop);
            case "resume" -> rounds.resume(trainer, workshop);
            case "extend" -> rounds.extend(trainer, workshop, WorkshopBodies.minutes(body, asked));
            case "close" -> rounds.close(trainer, workshop, stage);
            case "advance" -> rounds.advance(trainer, workshop, stage);
            case "finish" -> rounds.finish(trainer, workshop, stage);
            case "undo" -> rounds.undo(trainer, workshop, stage);
            case "restart" -> rounds.restart(trainer, workshop, stage);
            case "reset-practice" -> rounds.resetPractice(trainer, workshop, stage);
            case "reveal" -> rounds.reveal(trainer, workshop, WorkshopBodies.reveal(body, asked));
            default -> throw new NotFoundException();
        }
        return WorkshopDocument.of(workshops.console(trainer, workshop));
    }

    /** Adds a team. */
    @POST
    @Path("{id}/teams")
    public WorkshopDocument addTeam(@PathParam("id") String id, byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.NewTeam team = WorkshopBodies.team(sent(body));
        if (team.robot().isPresent()) {
            roster.addRobot(trainer, workshop, team.name(), team.robot().get());
        } else {
            roster.addTeam(trainer, workshop, team.name());
        }
        return WorkshopDocument.of(workshops.console(trainer, workshop));
    }

    /** Removes a team. */
    @DELETE
    @Path("{id}/teams/{team}")
    public void removeTeam(@PathParam("id") String id, @PathParam("team") String team) {
        roster.removeTeam(trainer(), uuid(id), uuid(team));
    }

    /** Types in a plan. */
    @PUT
    @Path("{id}/teams/{team}/plan")
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
    public void news(@PathParam("id") String id, byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.News news = WorkshopBodies.news(sent(body));
        UUID team = news.team().orElse(null);
        if (news.surprise().isPresent()) {
            rounds.surprise(trainer, workshop, news.surprise().get(), team, news.nextRound());
        } else {
            rounds.note(trainer, workshop, team, news.text());
        }
    }

    /** Helps or penalises a team. */
    @POST
    @Path("{id}/adjustments")
    public WorkshopDocument adjust(@PathParam("id") String id, byte[] body) {
        Caller.Trainer trainer = trainer();
        UUID workshop = uuid(id);
        WorkshopBodies.Help help = WorkshopBodies.help(sent(body));
        String told = messages()
                .text(help.amount() < 0 ? "workshops.penalised" : "workshops.helped", help.amount(), help.reason());
        rounds.adjust(trainer, workshop, help.team(), help.amount(), help.reason(), told);
        return WorkshopDocument.of(workshops.console(trainer, workshop));
    }

    /** Takes help or a penalty back. */
    @DELETE
    @Path("{id}/adjustments/{adjustment}")
    public void takeBack(@PathParam("id") String id, @PathParam("adjustment") String adjustment) {
        rounds.takeBack(trainer(), uuid(id), uuid(adjustment));
    }

    /** The results as CSV. */
    @GET
    @Path("{id}/results.csv")
    @Produces("text/csv; charset=utf-8")
    public byte[] results(@PathParam("id") String id, @QueryParam("timeZone") @Nullable String timeZone) {
        return export.results(trainer(), uuid(id), locale(), QueryValue.zone(timeZone, messages()));
    }

    /** Everything as a workbook. */
    @GET
    @Path("{id}/workshop.xlsx")
    @Produces(WorkshopExport.XLSX)
    public byte[] workbook(@PathParam("id") String id, @QueryParam("timeZone") @Nullable String timeZone) {
        return export.workbook(trainer(), uuid(id), locale(), QueryValue.zone(timeZone, messages()));
    }

    /** The debrief of all teams. */
    @GET
    @Path("{id}/debrief")
    @Produces({MediaType.APPLICATION_JSON, PaperAnswer.HTML, PaperPdf.CONTENT_TYPE})
    public CompletionStage<Response> debrief(@PathParam("id") String id) {
        Caller.Trainer trainer = trainer();
        ConsoleView console = workshops.console(trainer, uuid(id));
        requirePlayed(console.teams().stream().anyMatch(team -> !team.results().isEmpty()));
        return answers.teams(
                "workshop " + console.id() + " " + console.stage(),
                () -> debriefs.of(
                        console.title(), console.teams().size(), () -> debrief.subjects(trainer, console.id())),
                headers);
    }

    /** The debrief of a team. */
    @GET
    @Path("{id}/teams/{team}/debrief")
    @Produces({MediaType.APPLICATION_JSON, PaperAnswer.HTML, PaperPdf.CONTENT_TYPE})
    public CompletionStage<Response> debrief(@PathParam("id") String id, @PathParam("team") String team) {
        Caller.Trainer trainer = trainer();
        ConsoleView console = workshops.console(trainer, uuid(id));
        UUID wanted = uuid(team);
        ConsoleView.TeamRow row = console.teams().stream()
                .filter(known -> known.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(messages().text("workshops.unknown")));
        requirePlayed(!row.results().isEmpty());
        return answers.game(
                "team " + wanted + " " + console.stage(),
                () -> debriefs.of(() -> debrief.subject(trainer, console.id(), wanted)),
                headers);
    }

    private void requirePlayed(boolean played) {
        if (!played) {
            throw new ClientErrorException(messages().text("debrief.nothing"), Response.Status.CONFLICT);
        }
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

    private JsonBody sent(byte[] body) {
        return JsonBody.read(body, messages());
    }

    private UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(messages().text("workshops.unknown"), e);
        }
    }
}
