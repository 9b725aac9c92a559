package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabExport;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperPdf;
import org.kampus.application.run.ExperimentOrders;
import org.kampus.application.sheet.Workbook;

/** Experiments of the lab: ordered, watched, stopped, read. */
@Path("experiments")
@ApplicationScoped
public class ExperimentsResource {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Inject
    private LabService lab;

    @Inject
    private LabExport export;

    @Inject
    private BoardReports reports;

    @Inject
    private ExperimentOrders orders;

    @Inject
    private ProgramCaller callers;

    /** For the container. */
    public ExperimentsResource() {}

    /** Takes an order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response order(
            byte[] sent,
            @HeaderParam("Idempotency-Key") @Nullable String key,
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
        return Response.accepted(ExperimentDocument.of(lab.experiment(id), lab.status(id))
                        .doubting(order, lab.caseOf(order), messages))
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** The experiments of a trainer, last changed first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ExperimentDocument.Page all(
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        Messages messages = Messages.of(headers);
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            throw new NotAuthorizedException(messages.text("experiments.tokenNeeded"), "Bearer");
        }
        int first = QueryValue.whole("offset", offset, 0, Integer.MAX_VALUE, 0, messages);
        int most = QueryValue.whole("limit", limit, 1, LONGEST_PAGE, USUAL_PAGE, messages);
        return ExperimentDocument.page(lab.list(callers.owner(headers, request)), first, most);
    }

    /** How far an experiment is. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ExperimentDocument state(@PathParam("id") String id, @Context HttpHeaders headers) {
        StoredExperiment stored = lab.experiment(uuid(id, headers));
        return ExperimentDocument.of(stored, lab.status(stored.id()));
    }

    /** Stops or deletes an experiment. */
    @DELETE
    @Path("{id}")
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
    public ExperimentDocument.Result result(@PathParam("id") String id, @Context HttpHeaders headers) {
        StoredExperiment stored = lab.experiment(uuid(id, headers));
        return ExperimentDocument.of(stored, lab.result(stored.id()));
    }

    /** Every replication as CSV. */
    @GET
    @Path("{id}/result.csv")
    @Produces(CSV)
    public byte[] csv(@PathParam("id") String id, @Context HttpHeaders headers) {
        return export.csv(uuid(id, headers), Messages.of(headers).locale(), ZoneOffset.UTC);
    }

    /** The whole result as a workbook. */
    @GET
    @Path("{id}/result.xlsx")
    @Produces(Workbook.CONTENT_TYPE)
    public byte[] workbook(@PathParam("id") String id, @Context HttpHeaders headers) {
        return export.workbook(uuid(id, headers), Messages.of(headers).locale(), ZoneOffset.UTC);
    }

    /** The report for those who decide, as PDF or as a page. */
    @GET
    @Path("{id}/board-report")
    @Produces({PaperPdf.CONTENT_TYPE, PaperAnswer.HTML})
    public Response report(@PathParam("id") String id, @Context HttpHeaders headers) {
        Paper report = reports.of(uuid(id, headers), Messages.of(headers).locale(), ZoneOffset.UTC);
        return PaperAnswer.of(report, headers);
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
