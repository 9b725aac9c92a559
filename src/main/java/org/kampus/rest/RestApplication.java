package org.kampus.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Puts every resource of this package under {@code /api/v1}. What they take and give stands in {@code openapi.yaml}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** Without the server's own description in an old format (WADL), which nobody keeps true. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
