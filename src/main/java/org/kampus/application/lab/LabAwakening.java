package org.kampus.application.lab;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.cluster.Membership;

/**
 * When the server has started, marks the experiments as interrupted that it was running when it stopped. Where several
 * servers share a database it goes on with those of servers that are not at work any more instead, at its start and later.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ContextServiceDefinition(
        name = LabAwakening.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedScheduledExecutorDefinition(name = LabAwakening.JNDI_NAME, context = LabAwakening.CONTEXT, maxAsync = 1)
public class LabAwakening {

    static final String JNDI_NAME = "java:app/concurrent/lab-awakening";
    static final String CONTEXT = "java:app/concurrent/lab-awakening-context";

    private static final Logger LOG = System.getLogger(LabAwakening.class.getName());
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    @Resource(lookup = JNDI_NAME)
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private ExperimentRepository experiments;

    @Inject
    private StudyRepository studies;

    @Inject
    private SharedExperiments shared;

    @Inject
    private LabService lab;

    @Inject
    private Membership membership;

    private @Nullable ScheduledFuture<?> looking;

    /** For the container. */
    public LabAwakening() {}

    @PostConstruct
    void begin() {
        if (membership.shares()) {
            looking = scheduler.scheduleWithFixedDelay(
                    this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            return;
        }
        Instant now = Instant.now();
        int interrupted = experiments.interrupt(now);
        studies.interrupt(now);
        if (interrupted > 0) {
            LOG.log(Level.INFO, "{0} experiments were interrupted when the server stopped", interrupted);
        }
    }

    // A task that throws is never run again.
    private void look() {
        try {
            if (membership.current()) {
                lab.goOnForOthers();
                shared.interruptStudies(Instant.now());
            }
        } catch (StorageUnavailableException e) {
            LOG.log(Level.DEBUG, "The database is away; experiments of other servers wait", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Experiments of other servers could not be looked for", e);
        }
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
