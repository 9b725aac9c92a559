package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.kampus.application.company.AnsweredByOrders;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.HistoryFitRun;
import org.kampus.application.company.OrderHistories;
import org.kampus.application.company.StoredCompany;
import org.kampus.application.company.StoredHistory;
import org.kampus.application.sheet.Workbook;
import org.kampus.company.fit.FitReport;
import org.kampus.company.history.UnreadableFileException;

/** Order histories: sent as a file, read as it is told, fitted, forgotten. */
@Path("order-histories")
@ApplicationScoped
public class OrderHistoriesResource {

    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    private OrderHistories histories;

    @Inject
    private CompanyService companies;

    @Inject
    private ProgramCaller callers;

    /** For the container. */
    public OrderHistoriesResource() {}

    /** Reads a file. */
    @POST
    @Consumes({"text/csv", Workbook.CONTENT_TYPE, "application/vnd.ms-excel"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(
            byte[] sent, @Context HttpHeaders headers, @Context HttpServletRequest request, @Context UriInfo uri)
            throws UnreadableFileException {
        StoredHistory history = histories.add(callers.owner(headers, request), sent);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(history.id().toString())
                        .build())
                .entity(OrderHistoryDocument.of(history, Messages.of(headers)))
                .build();
    }

    /** Reads a further file with it. */
    @POST
    @Path("{id}/files")
    @Consumes({"text/csv", Workbook.CONTENT_TYPE, "application/vnd.ms-excel"})
    @Produces(MediaType.APPLICATION_JSON)
    public OrderHistoryDocument sendFurther(
            byte[] sent, @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request)
            throws UnreadableFileException {
        return OrderHistoryDocument.of(
                histories.add(uuid(id, headers), callers.owner(headers, request), sent), Messages.of(headers));
    }

    /** What was read. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public OrderHistoryDocument reading(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        return OrderHistoryDocument.of(history(id, headers, request), Messages.of(headers));
    }

    /** Reads it otherwise. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public OrderHistoryDocument read(
            byte[] sent, @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request)
            throws UnreadableFileException {
        Messages messages = Messages.of(headers);
        StoredHistory before = history(id, headers, request);
        OrderReadingBody wanted = OrderReadingBody.read(JsonBody.read(sent, messages), before);
        return OrderHistoryDocument.of(
                histories.read(before.id(), before.owner(), wanted.mapping(), wanted.until()), messages);
    }

    /** Rows that could not be used. */
    @GET
    @Path("{id}/problems")
    @Produces(CSV)
    public byte[] problems(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        return OrderHistoryTables.problems(history(id, headers, request), Messages.of(headers));
    }

    /** The orders, clients as numbers. */
    @GET
    @Path("{id}/orders")
    @Produces(CSV)
    public byte[] orders(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        return OrderHistoryTables.orders(history(id, headers, request));
    }

    /** Begins a fit. */
    @POST
    @Path("{id}/fit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response fit(
            byte[] sent,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            @Context UriInfo uri) {
        FitBody wanted = FitBody.read(JsonBody.read(sent, Messages.of(headers)));
        StoredHistory history = history(id, headers, request);
        HistoryFitRun run = histories.fit(history.id(), history.owner(), wanted.bootstrap(), wanted.seed());
        return Response.accepted(FitDocument.of(run))
                .location(uri.getAbsolutePath())
                .build();
    }

    /** How far a fit is, and what it found. */
    @GET
    @Path("{id}/fit")
    @Produces(MediaType.APPLICATION_JSON)
    public FitDocument fitted(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        StoredHistory history = history(id, headers, request);
        return histories
                .fit(history.id(), history.owner())
                .map(FitDocument::of)
                .orElseThrow(() -> new NotFoundException(Messages.of(headers).text("histories.noFit")));
    }

    /** Makes a case of the company whose orders these are; what orders cannot tell is told with it. */
    @POST
    @Path("{id}/scenario")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response scenario(
            byte[] sent,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            @Context UriInfo uri) {
        CompanyBody.BesideOrders told = CompanyBody.readBesideOrders(JsonBody.read(sent, Messages.of(headers)));
        StoredHistory history = history(id, headers, request);
        FitReport report = histories
                .fit(history.id(), history.owner())
                .map(HistoryFitRun::report)
                .orElse(null);
        AnsweredByOrders whole = AnsweredByOrders.of(history, report, told.answers(), told.unit(), told.variant());
        StoredCompany company = companies.begin(history.owner(), whole.answers(), whole.evidence());
        return Response.accepted(CompanyDraftDocument.of(
                        company, companies.run(company.id()).orElse(null)))
                .location(uri.getBaseUriBuilder()
                        .path(CompanyDraftsResource.class)
                        .path(company.id().toString())
                        .build())
                .build();
    }

    /** Forgets it. */
    @DELETE
    @Path("{id}")
    public void forget(@PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        histories.delete(uuid(id, headers), callers.owner(headers, request));
    }

    private StoredHistory history(String id, HttpHeaders headers, HttpServletRequest request) {
        return histories.history(uuid(id, headers), callers.owner(headers, request));
    }

    private static UUID uuid(String text, HttpHeaders headers) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.of(headers).text("histories.unknown"), e);
        }
    }
}
