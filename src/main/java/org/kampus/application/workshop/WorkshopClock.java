package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
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
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.cluster.Membership;

/** Wakes the workshops when the server has started and the database is up to date, and lets their time go by. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ContextServiceDefinition(
        name = WorkshopClock.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedScheduledExecutorDefinition(name = WorkshopClock.JNDI_NAME, context = WorkshopClock.CONTEXT, maxAsync = 1)
public class WorkshopClock {

    static final String JNDI_NAME = "java:app/concurrent/workshop-clock";
    static final String CONTEXT = "java:app/concurrent/workshop-clock-context";

    private static final Logger LOG = System.getLogger(WorkshopClock.class.getName());
    private static final long MILLIS_BETWEEN_TICKS = 200;
    private static final int TICKS_BETWEEN_LOOKS = 15;
    private static final int TICKS_BETWEEN_REVISIONS = 4;

    /** The launcher holds this true until people can use the application; without a launcher it is never true. */
    private static final String OPENING = "kampus.opening";

    @Resource(lookup = JNDI_NAME)
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private RoundRunner runner;

    @Inject
    private Presence presence;

    @Inject
    private OpenWorkshops workshops;

    @Inject
    private SharedWorkshops shared;

    @Inject
    private Membership membership;

    @Inject
    private TrainerAccounts accounts;

    private final OutageWatch outage = new OutageWatch();
    private volatile boolean opened;
    private long ticks;
    private @Nullable ScheduledFuture<?> ticking;

    /** For the container. */
    public WorkshopClock() {}

    @PostConstruct
    void begin() {
        accounts.announceLinks(System.getProperty("kampus.forgottenPassword", ""), membership.first());
        runner.wake();
        ticking = scheduler.scheduleWithFixedDelay(
                this::tick, MILLIS_BETWEEN_TICKS, MILLIS_BETWEEN_TICKS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        runner.stop();
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** Whether the time of the workshops goes on, and what was lost before is given back. */
    @Lock(LockType.READ)
    public boolean goesOn() {
        return opened;
    }

    // A task that throws is never run again.
    private void tick() {
        if (Boolean.getBoolean(OPENING) || outage.resting()) {
            return;
        }
        try {
            if (!opened || outage.lasts()) {
                runner.open();
                opened = true;
                outage.over();
            }
            if (membership.shares() && ticks % TICKS_BETWEEN_REVISIONS == 0) {
                workshops.catchUp(shared::revisions);
            }
            runner.tick();
            if (++ticks % TICKS_BETWEEN_LOOKS == 0) {
                presence.look();
            }
        } catch (StorageUnavailableException e) {
            outage.met(e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The time of the workshops stood still for a moment", e);
        }
    }
}
