package org.kampus.application.workshop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Kampus is ready when the time of its workshops goes on: nobody is to see time left that is about to be corrected. */
@Readiness
@ApplicationScoped
public class WorkshopHealth implements HealthCheck {

    @EJB
    private WorkshopClock clock;

    /** For the container. */
    public WorkshopHealth() {}

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("workshops").status(clock.goesOn()).build();
    }
}
