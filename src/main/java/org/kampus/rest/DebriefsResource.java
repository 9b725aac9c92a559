package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.PlayService;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.debrief.DebriefDesk;
import org.kampus.application.debrief.DebriefDesk.Answer;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.application.debrief.DebriefWords;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.debrief.Paper;
import org.kampus.application.debrief.PaperHtml;
import org.kampus.application.debrief.PaperPdf;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.TeamsDebrief;

/** Written debriefs: of games by whoever knows their names, of workshops and their teams by the trainer. */
@Path("")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, DebriefsResource.HTML, PaperPdf.CONTENT_TYPE})
public class DebriefsResource {

    /** Content type of a debrief as a page. */
    static final String HTML = "text/html; charset=utf-8";

    /** How long a caller waits before being told to ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int AGAIN_SECONDS = 2;

    private static final List<Variant> VARIANTS = List.of(
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
            new Variant(MediaType.valueOf(HTML), (String) null, null),
            new Variant(MediaType.valueOf(PaperPdf.CONTENT_TYPE), (String) null, null));

    @Inject
    private ProgramCaller callers;

    @Inject
    private PlayService play;

    @Inject
    private WorkshopService workshops;

    @Inject
    private WorkshopDebrief debrief;

    @Inject
    private Debriefs debriefs;

    @Inject
    private DebriefDesk desk;

    @Inject
    private DebriefWords words;

    /** For the container. */
    public DebriefsResource() {}

    /**
     * How far a debrief is.
     *
     * @param state always {@code working}
     * @param progress share that is done, 0-1
     */
    public record Working(String state, double progress) {}

    /** The debrief of a game that is over. */
    @GET
    @Path("games/{id}/debrief")
    public CompletionStage<Response> ofGame(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context Request request) {
        Messages messages = Messages.of(headers);
        GameView game = game(id, messages);
        if (!game.finished()) {
            throw new ClientErrorException(messages.text("debrief.notOver"), Status.CONFLICT);
        }
        return answer(
                desk.ask("game " + game.id(), () -> debriefs.of(() -> subject(game)), PATIENCE),
                DebriefDocument::of,
                told -> words.of(told, messages.locale()),
                request);
    }

    private GameView game(String id, Messages messages) {
        try {
            return play.game(UUID.fromString(id));
        } catch (IllegalArgumentException | NoSuchGameException e) {
            throw new NotFoundException(messages.text("debrief.noSuchGame"), e);
        }
    }

    private DebriefSubject subject(GameView game) {
        return new DebriefSubject(
                game.scenario(),
                game.scenarioDigest(),
                "",
                false,
                game.scenario().quarters(),
                game.played().stream().map(PlayedQuarter::reason).toList(),
                play.replay(game.id()));
    }

    /** The debrief of a workshop. */
    @GET
    @Path("workshops/{id}/debrief")
    public CompletionStage<Response> ofWorkshop(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context Request request) {
        Messages messages = Messages.of(headers);
        Caller.Trainer trainer = callers.trainer(headers);
        ConsoleView console = workshops.console(trainer, uuid(id, messages));
        if (console.teams().stream().allMatch(team -> team.results().isEmpty())) {
            throw new ClientErrorException(messages.text("debrief.nothing"), Status.CONFLICT);
        }
        return answer(
                desk.<TeamsDebrief>ask(
                        "workshop " + console.id() + " " + console.stage(),
                        () -> debriefs.of(
                                console.title(), console.teams().size(), () -> debrief.subjects(trainer, console.id())),
                        PATIENCE),
                TeamsDebriefDocument::of,
                told -> words.of(told, messages.locale()),
                request);
    }

    /** The debrief of a team. */
    @GET
    @Path("workshops/{id}/teams/{team}/debrief")
    public CompletionStage<Response> ofTeam(
            @PathParam("id") String id,
            @PathParam("team") String team,
            @Context HttpHeaders headers,
            @Context Request request) {
        Messages messages = Messages.of(headers);
        Caller.Trainer trainer = callers.trainer(headers);
        ConsoleView console = workshops.console(trainer, uuid(id, messages));
        ConsoleView.TeamRow row = console.teams().stream()
                .filter(known -> known.id().equals(uuid(team, messages)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(messages.text("workshops.unknown")));
        if (row.results().isEmpty()) {
            throw new ClientErrorException(messages.text("debrief.nothing"), Status.CONFLICT);
        }
        return answer(
                desk.<Debrief>ask(
                        "team " + row.id() + " " + console.stage(),
                        () -> debriefs.of(() -> debrief.subject(trainer, console.id(), row.id())),
                        PATIENCE),
                DebriefDocument::of,
                told -> words.of(told, messages.locale()),
                request);
    }

    private static UUID uuid(String text, Messages messages) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(messages.text("workshops.unknown"), e);
        }
    }

    private static <T> CompletionStage<Response> answer(
            CompletionStage<Answer<T>> asked, Function<T, Object> document, Function<T, Paper> paper, Request request) {
        Variant chosen = request.selectVariant(VARIANTS);
        MediaType wanted =
                Objects.requireNonNullElse(chosen, VARIANTS.getFirst()).getMediaType();
        return asked.thenApply(answer -> answer.told()
                .map(told -> whole(told, document, paper, wanted))
                .orElseGet(() -> Response.accepted(new Working("working", answer.share()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
                        .build()));
    }

    private static <T> Response whole(
            T told, Function<T, Object> document, Function<T, Paper> paper, MediaType wanted) {
        if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return Response.ok(document.apply(told), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        Paper written = paper.apply(told);
        return wanted.isCompatible(MediaType.TEXT_HTML_TYPE)
                ? Response.ok(PaperHtml.of(written).getBytes(StandardCharsets.UTF_8), HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, written.locale().getLanguage())
                        .build()
                : Response.ok(PaperPdf.of(written), PaperPdf.CONTENT_TYPE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, written.locale().getLanguage())
                        .build();
    }
}
