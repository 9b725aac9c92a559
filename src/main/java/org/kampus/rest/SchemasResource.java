package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kampus.scenario.ScenarioReader;
import org.kampus.scenario.ScenarioSchema;

/** The JSON Schemas of what is sent and given. */
@Path("schemas")
@ApplicationScoped
@Tag(name = "Schemas", description = "JSON Schemas (2020-12) of cases and plans")
public class SchemasResource {

    /** The media type of a JSON Schema. */
    static final String MEDIA_TYPE = "application/schema+json";

    private static final String SCENARIO = ScenarioSchema.ofScenarios();
    private static final String PLAN = ScenarioSchema.ofPlans();

    /** The schema of a case. */
    @GET
    @Path("scenario")
    @Produces(MEDIA_TYPE)
    @Operation(summary = "The schema of a case", description = "Every key with unit, range, default and source.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content =
                    @Content(
                            mediaType = MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "the beginning", value = """
                                    {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:kampus:scenario:1"}""")))
    public Response scenario(@Context Request request) {
        return answer(SCENARIO, request);
    }

    /** The schema of a plan. */
    @GET
    @Path("plan")
    @Produces(MEDIA_TYPE)
    @Operation(summary = "The schema of a plan", description = "The same words as startingPlan of a case.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content =
                    @Content(
                            mediaType = MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "the beginning", value = """
                                    {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:kampus:plan:1"}""")))
    public Response plan(@Context Request request) {
        return answer(PLAN, request);
    }

    private static Response answer(String schema, Request request) {
        EntityTag tag = new EntityTag(ScenarioReader.digest(schema));
        return KnownVersion.of(request, tag)
                .orElseGet(() -> Response.ok(schema).tag(tag).build());
    }
}
