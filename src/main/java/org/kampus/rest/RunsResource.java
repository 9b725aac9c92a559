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
import org.kampus.application.run.RunOrder;
import org.kampus.application.run.RunService;
import org.kampus.web.Connection;

/** Runs of a case without a game, answered at once. */
@Path("runs")
@ApplicationScoped
public class RunsResource {

    @Inject
    private RunService runs;

    /** For the container. */
    public RunsResource() {}

    /** Simulates what is ordered. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
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
        return runs.run(order.get(), Connection.of(request).network())
                .thenApply(report -> RunDocument.of(report, order.get().explain(), messages));
    }
}
