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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kampus.application.CaseListing;
import org.kampus.application.PlayService;
import org.kampus.scenario.ScenarioProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The library of cases. */
@Path("scenarios")
@ApplicationScoped
@Tag(name = "Scenarios", description = "The cases that can be played")
public class ScenariosResource {

    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = MediaType.valueOf(YAML).withCharset("utf-8");

    @Inject
    private PlayService play;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public ScenariosResource() {}

    /** Every case, playable or broken. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "All cases of the library",
            description = "Broken ones too, with what is wrong in their files.")
    @APIResponse(
            responseCode = "200",
            description = "The cases, by id",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ScenarioListing.class),
                            examples = @ExampleObject(name = "one case", value = """
                                                    [{
                                                      "id": "chemical-expediters",
                                                      "title": {"en": "The expediters", "ru": "Толкачи"},
                                                      "summary": {"en": "Nine account managers carry every order.",
                                                                  "ru": "Девять клиент-менеджеров ведут каждый заказ."},
                                                      "saleType": "mixed",
                                                      "difficulty": "medium",
                                                      "quarters": 8,
                                                      "digest": "0b7e3c1e8f7d4a2c9b5d6e1f0a3c4b5d6e7f8091a2b3c4d5e6f708192a3b4c5d",
                                                      "valid": true,
                                                      "problems": []
                                                    }]""")))
    public List<ScenarioListing> scenarios() {
        return play.cases().stream().map(ScenarioListing::of).toList();
    }

    /** One case in full: as data by the schema of scenario files, or the file itself as it was read, line ends apart. */
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, YAML + ";qs=0.5"})
    @Operation(
            summary = "One case in full",
            description = "As JSON by the schema of scenario files, or with Accept: application/yaml the file itself.")
    @APIResponse(
            responseCode = "200",
            description = "The case; its ETag is the digest of the file's text",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "the beginning of a case", value = """
                                                {
                                                  "schemaVersion": 1,
                                                  "id": "chemical-expediters",
                                                  "title": {"en": "The expediters", "ru": "Толкачи"},
                                                  "quarters": 8
                                                }""")),
                @Content(
                        mediaType = YAML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "the beginning of a file", value = """
                                                schemaVersion: 1
                                                id: chemical-expediters
                                                title:
                                                  en: The expediters
                                                  ru: Толкачи
                                                """))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no such case",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unknown case", value = """
                                                    {
                                                      "type": "about:blank",
                                                      "title": "Not Found",
                                                      "status": 404,
                                                      "detail": "There is no case 'expediters'. Maybe look into the list at /api/v1/scenarios.",
                                                      "instance": "/api/v1/scenarios/expediters"
                                                    }""")))
    @APIResponse(
            responseCode = "409",
            description = "The case's file is broken; as YAML it can still be had",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response scenario(
            @Parameter(description = "Name of the case", example = "chemical-expediters") @PathParam("id") String id,
            @Context Request request,
            @Context HttpHeaders headers) {
        CaseListing listing = find(id, headers);
        EntityTag tag = new EntityTag(listing.digest(), true);
        Optional<Response> unchanged = KnownVersion.of(request, tag);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        boolean asFile = prefersYaml(headers);
        return Response.ok(asFile ? text(id, headers) : data(listing, headers))
                .type(asFile ? YAML_TYPE : MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The numbers a case rests on. */
    @GET
    @Path("{id}/parameters")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The numbers a case rests on",
            description = "Every parameter with its value in this case, usual value, unit, range and source.")
    @APIResponse(
            responseCode = "200",
            description = "The parameters in the order of the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ParameterListing.class),
                            examples = @ExampleObject(name = "one parameter", value = """
                                                    [{
                                                      "path": "lines[0].parameters.clientsAtStart",
                                                      "meaning": "clients that buy when the simulation begins",
                                                      "unit": "clients",
                                                      "value": 460,
                                                      "usual": 220,
                                                      "min": 0,
                                                      "max": 1000000,
                                                      "source": "assumed, scaled from market counts of the method"
                                                    }]""")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such case",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case's file is broken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<ParameterListing> parameters(
            @Parameter(description = "Name of the case", example = "chemical-expediters") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        CaseListing listing = find(id, headers);
        Messages messages = Messages.of(headers);
        return listing.scenario()
                .map(scenario -> ParameterListing.of(scenario, messages))
                .orElseThrow(() -> new ClientErrorException(broken(listing, messages), Status.CONFLICT));
    }

    /** Whether YAML comes before JSON among what the caller accepts; whoever takes anything gets JSON. */
    private static boolean prefersYaml(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(YAML_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private Object data(CaseListing listing, HttpHeaders headers) {
        if (!listing.valid()) {
            throw new ClientErrorException(broken(listing, Messages.of(headers)), Status.CONFLICT);
        }
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(text(listing.id(), headers));
    }

    private CaseListing find(String id, HttpHeaders headers) {
        return play.cases().stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, headers));
    }

    private String text(String id, HttpHeaders headers) {
        return play.caseText(id).orElseThrow(() -> unknown(id, headers));
    }

    private static NotFoundException unknown(String id, HttpHeaders headers) {
        return new NotFoundException(Messages.of(headers).text("scenarios.unknown", id));
    }

    private static String broken(CaseListing listing, Messages messages) {
        ScenarioProblem first = listing.problems().getFirst();
        return messages.text(
                "scenarios.broken",
                listing.id(),
                listing.problems().size(),
                first.file() + ":" + first.line() + ": " + messages.text(first.message()));
    }
}
