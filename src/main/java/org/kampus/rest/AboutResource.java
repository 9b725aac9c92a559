package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kampus.application.Product;

/** Tells a caller which Kampus answers. */
@Path("about")
@ApplicationScoped
public class AboutResource {

    /** The product's name and version. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Product about() {
        return Product.running();
    }
}
