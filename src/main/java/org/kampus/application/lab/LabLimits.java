package org.kampus.application.lab;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What one experiment, one caller and all callers together may ask of the server. */
@Dependent
public class LabLimits {

    private final double clientWeeks;
    private final int perCaller;
    private final int inAll;

    /**
     * Limits as configured.
     *
     * @param clientWeeks clients times weeks times runs of one experiment, {@code kampus.lab.client-weeks}
     * @param perCaller experiments of one caller on their way, {@code kampus.lab.per-caller}
     * @param inAll experiments of everybody on their way, {@code kampus.lab.in-all}
     */
    @Inject
    public LabLimits(
            @ConfigProperty(name = "kampus.lab.client-weeks", defaultValue = "2000000000") double clientWeeks,
            @ConfigProperty(name = "kampus.lab.per-caller", defaultValue = "4") int perCaller,
            @ConfigProperty(name = "kampus.lab.in-all", defaultValue = "40") int inAll) {
        this.clientWeeks = clientWeeks;
        this.perCaller = perCaller;
        this.inAll = inAll;
    }

    /** Most client-weeks of one experiment. */
    public double clientWeeks() {
        return clientWeeks;
    }

    /** Most experiments of one caller that wait or run. */
    public int perCaller() {
        return perCaller;
    }

    /** Most experiments of everybody that wait or run. */
    public int inAll() {
        return inAll;
    }
}
