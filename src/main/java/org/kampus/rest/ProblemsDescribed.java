package org.kampus.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the description of the interface the problems that all operations below a path can answer with. */
public class ProblemsDescribed implements OASFilter {

    private static final Map<String, String> OF_WORKSHOPS = Map.of(
            "400", "The body is not what is described here",
            "401", "No valid token of a trainer",
            "404", "No such workshop, or not this trainer's",
            "409", "The state does not allow it, or somebody else moved the workshop on",
            "422", "A value is out of its range, or the plan breaks limits");

    private static final Map<String, String> OF_TRAINERS = Map.of("400", "The body is not what is described here");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    if (path.contains("/workshops")) {
                        add(operation, OF_WORKSHOPS);
                    } else if (path.contains("/trainers")) {
                        add(operation, OF_TRAINERS);
                    }
                }));
    }

    private static void add(Operation operation, Map<String, String> problems) {
        APIResponses responses = operation.getResponses();
        problems.forEach((status, description) -> {
            if (responses != null && !responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
            }
        });
    }
}
