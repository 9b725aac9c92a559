package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kampus.application.lab.StudyExport;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.sheet.Workbook;

/** What studies of an experiment brought; they are asked on its page. */
@Path("experiments/{id}/studies/{kind}")
@ApplicationScoped
@Tag(name = "Experiments", description = "Compare plans over many fates, in the background")
public class StudiesResource {

    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    private StudyExport export;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public StudiesResource() {}

    /** The figures of a study as CSV. */
    @GET
    @Path("result.csv")
    @Produces(CSV)
    @Operation(
            summary = "What a study brought, as CSV",
            description = "kind is sensitivity, screening or search. Whoever knows the id of the experiment may ask."
                    + " Headings in the caller's language, in Russian with semicolons and decimal commas.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment or kind of study",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has no result, or none yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] csv(@PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return export.csv(
                ExperimentsResource.uuid(id, headers), kind(kind, messages), messages.locale(), ZoneOffset.UTC);
    }

    /** A study as a workbook. */
    @GET
    @Path("result.xlsx")
    @Produces(Workbook.CONTENT_TYPE)
    @Operation(
            summary = "What a study brought, as a workbook",
            description = "What was asked, what came out, plans and assumptions, in the caller's language.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = Workbook.CONTENT_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such experiment or kind of study",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has no result, or none yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] workbook(@PathParam("id") String id, @PathParam("kind") String kind, @Context HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return export.workbook(
                ExperimentsResource.uuid(id, headers), kind(kind, messages), messages.locale(), ZoneOffset.UTC);
    }

    private static StudyKind kind(String key, Messages messages) {
        return Arrays.stream(StudyKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(messages.text("lab.unknownStudy")));
    }
}
