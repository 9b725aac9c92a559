package org.kampus.application.lab;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/** When the server has started, marks the experiments as interrupted that it was running when it stopped. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class LabAwakening {

    private static final Logger LOG = System.getLogger(LabAwakening.class.getName());

    @Inject
    private ExperimentRepository experiments;

    @Inject
    private StudyRepository studies;

    /** For the container. */
    public LabAwakening() {}

    @PostConstruct
    void begin() {
        Instant now = Instant.now();
        int interrupted = experiments.interrupt(now);
        studies.interrupt(now);
        if (interrupted > 0) {
            LOG.log(Level.INFO, "{0} experiments were interrupted when the server stopped", interrupted);
        }
    }
}
