package org.kampus.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Puts every resource of this package under {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Kampus",
                        version = "v1",
                        description = "Simulation and training game for B2B sales structures.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = RestApplication.TRAINER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that /trainers/tokens gives, or that a trainer makes in the account's settings")
public class RestApplication extends Application {

    /** Name of the way in which trainers' programs identify themselves. */
    static final String TRAINER = "trainer";
}
