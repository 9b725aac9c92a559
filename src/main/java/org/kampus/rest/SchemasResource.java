package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.kampus.scenario.ScenarioReader;
import org.kampus.scenario.ScenarioSchema;

/** The JSON Schemas of what is sent and given. */
@Path("schemas")
@ApplicationScoped
public class SchemasResource {

    /** The media type of a JSON Schema. */
    static final String MEDIA_TYPE = "application/schema+json";

    private static final String SCENARIO = ScenarioSchema.ofScenarios();
    private static final String PLAN = ScenarioSchema.ofPlans();

    /** The schema of a case. */
    @GET
    @Path("scenario")
    @Produces(MEDIA_TYPE)
    public Response scenario(@Context Request request) {
        return answer(SCENARIO, request);
    }

    /** The schema of a plan. */
    @GET
    @Path("plan")
    @Produces(MEDIA_TYPE)
    public Response plan(@Context Request request) {
        return answer(PLAN, request);
    }

    private static Response answer(String schema, Request request) {
        EntityTag tag = new EntityTag(ScenarioReader.digest(schema));
        return KnownVersion.of(request, tag)
                .orElseGet(() -> Response.ok(schema).tag(tag).build());
    }
}
