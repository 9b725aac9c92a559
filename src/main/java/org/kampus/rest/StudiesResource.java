package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.application.lab.StudyExport;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.sheet.Workbook;

/** Studies of an experiment that is done: ordered, watched, stopped, read. */
@Path("experiments/{id}/studies")
@ApplicationScoped
public class StudiesResource {

    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    private LabService lab;

    @Inject
    private LabStudies studies;

    @Inject
    private StudyExport export;

    @Inject
    private ProgramCaller callers;

    /** For the container. */
    public StudiesResource() {}

    /** The studies somebody has asked for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<StudyDocument> all(@PathParam("id") String id, @Context HttpHeaders headers) {
        UUID experiment = lab.experiment(ExperimentsResource.uuid(id, headers)).id();
        return Arrays.stream(StudyKind.values())
                .flatMap(
                        kind -> studies.status(experiment, kind).stream().map(status -> StudyDocument.of(kind, status)))
                .toList();
    }

    /** Takes an order; a study of the same kind that has ended is replaced. */
    @POST
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response order(
            byte[] sent,
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            @Context UriInfo uri) {
        Messages messages = Messages.of(headers);
        StudyKind wanted = kind(kind, messages);
        StoredExperiment experiment = lab.experiment(ExperimentsResource.uuid(id, headers));
        String owner = callers.stopper(experiment.owner(), headers, request);
        lab.result(experiment.id());
        StudyBody order = StudyBody.read(
                JsonBody.read(sent, messages), wanted, experiment.order(), lab.caseOf(experiment.order()));
        if (studies.underWay(experiment.id()).contains(wanted)) {
            throw new ClientErrorException(messages.text("lab.underWay"), Status.CONFLICT);
        }
        switch (wanted) {
            case SENSITIVITY -> studies.startSensitivity(experiment.id(), owner, order.variant(), order.replications());
            case SCREENING ->
                studies.startScreening(
                        experiment.id(), owner, order.variant(), order.trajectories(), order.replications());
            case SEARCH ->
                studies.startSearch(
                        experiment.id(),
                        owner,
                        order.weeklyPayroll(),
                        order.rules(),
                        order.constraints(),
                        order.runs());
        }
        return Response.accepted(document(experiment.id(), wanted, messages))
                .location(uri.getAbsolutePath())
                .build();
    }

    /** How far a study is. */
    @GET
    @Path("{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    public StudyDocument state(
            @PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        StudyKind wanted = kind(kind, messages);
        return document(lab.experiment(ExperimentsResource.uuid(id, headers)).id(), wanted, messages);
    }

    /** Stops a study that waits or runs; one that has ended stays as it is. */
    @DELETE
    @Path("{kind}")
    public void stop(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        StudyKind wanted = kind(kind, Messages.of(headers));
        StoredExperiment experiment = lab.experiment(ExperimentsResource.uuid(id, headers));
        studies.cancel(experiment.id(), callers.stopper(experiment.owner(), headers, request), wanted);
    }

    /** What a study brought. */
    @GET
    @Path("{kind}/result")
    @Produces(MediaType.APPLICATION_JSON)
    public StudyDocument.Result result(
            @PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        StudyKind wanted = kind(kind, Messages.of(headers));
        StoredExperiment experiment = lab.experiment(ExperimentsResource.uuid(id, headers));
        return StudyDocument.of(experiment, lab.caseOf(experiment.order()), studies.done(experiment.id(), wanted));
    }

    /** The figures of a study as CSV. */
    @GET
    @Path("{kind}/result.csv")
    @Produces(CSV)
    public byte[] csv(@PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return export.csv(
                ExperimentsResource.uuid(id, headers), kind(kind, messages), messages.locale(), ZoneOffset.UTC);
    }

    /** A study as a workbook. */
    @GET
    @Path("{kind}/result.xlsx")
    @Produces(Workbook.CONTENT_TYPE)
    public byte[] workbook(@PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return export.workbook(
                ExperimentsResource.uuid(id, headers), kind(kind, messages), messages.locale(), ZoneOffset.UTC);
    }

    private StudyDocument document(UUID experiment, StudyKind kind, Messages messages) {
        return studies.status(experiment, kind)
                .map(status -> StudyDocument.of(kind, status))
                .orElseThrow(() -> new NotFoundException(messages.text("lab.notAsked", kind.key())));
    }

    private static StudyKind kind(String key, Messages messages) {
        return Arrays.stream(StudyKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(messages.text("lab.unknownStudy")));
    }
}
