package org.kampus.application.course;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends what is due to course systems and record stores, every second; does nothing where there are none. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ContextServiceDefinition(
        name = CourseClock.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedScheduledExecutorDefinition(name = CourseClock.JNDI_NAME, context = CourseClock.CONTEXT, maxAsync = 1)
public class CourseClock {

    static final String JNDI_NAME = "java:app/concurrent/course-clock";
    static final String CONTEXT = "java:app/concurrent/course-clock-context";

    private static final Logger LOG = System.getLogger(CourseClock.class.getName());

    @Resource(lookup = JNDI_NAME)
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private CourseSettings settings;

    @Inject
    private CourseScores scores;

    @Inject
    private Statements statements;

    private @Nullable ScheduledFuture<?> ticking;

    /** For the container. */
    public CourseClock() {}

    @PostConstruct
    void begin() {
        if (settings.on()) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    // A task that throws is never run again.
    private void tick() {
        try {
            scores.send();
            statements.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nothing could be sent to course systems for a moment", e);
        }
    }
}
