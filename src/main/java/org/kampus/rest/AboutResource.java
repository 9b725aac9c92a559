package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kampus.application.Product;

/** Tells a caller which Kampus answers. */
@Path("about")
@ApplicationScoped
public class AboutResource {

    /** The product's name and version. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name and version of the running product")
    @APIResponse(
            responseCode = "200",
            description = "Name and version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Product.class),
                            examples = @ExampleObject(name = "a version", value = """
                                    {"name": "Kampus", "version": "0.1.0"}""")))
    public Product about() {
        return Product.running();
    }
}
