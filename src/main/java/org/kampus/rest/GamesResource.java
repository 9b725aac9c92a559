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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.PlayService;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.paper.PaperPdf;

/** Games that one person plays, for whoever knows their unguessable names. */
@Path("games")
@ApplicationScoped
public class GamesResource {

    @Inject
    private PlayService play;

    @Inject
    private Debriefs debriefs;

    @Inject
    private DebriefAnswers answers;

    /** For the container. */
    public GamesResource() {}

    /** The debrief of a game that is over. */
    @GET
    @Path("{game}/debrief")
    @Produces({MediaType.APPLICATION_JSON, PaperAnswer.HTML, PaperPdf.CONTENT_TYPE})
    public CompletionStage<Response> debrief(@PathParam("game") String id, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        GameView game = game(id, messages);
        if (!game.finished()) {
            throw new ClientErrorException(messages.text("debrief.notOver"), Status.CONFLICT);
        }
        return answers.game("game " + game.id(), () -> debriefs.of(() -> subject(game)), headers);
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
                game.played().stream().map(PlayedQuarter::foresight).toList(),
                List.of(),
                play.replay(game.id()));
    }
}
