package org.kampus.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The threads that run simulations, apart from those that answer requests. They carry nothing over from
 * the request that asked for a run: it may be long gone when the run ends.
 */
@ApplicationScoped
@ContextServiceDefinition(
        name = SimulationExecutor.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedExecutorDefinition(name = SimulationExecutor.JNDI_NAME, context = SimulationExecutor.CONTEXT)
public class SimulationExecutor {

    static final String JNDI_NAME = "java:app/concurrent/simulations";
    static final String CONTEXT = "java:app/concurrent/simulation-context";

    @Resource(lookup = JNDI_NAME)
    private ManagedExecutorService executor;

    /** For the container. */
    public SimulationExecutor() {}

    /** The executor. Whoever simulates goes through the {@link SimulationQueue} instead. */
    public ManagedExecutorService get() {
        return executor;
    }

    /** The one queue of the server: as many simulations at a time as it has processors. */
    @Produces
    @Singleton
    SimulationQueue queue() {
        return new SimulationQueue(executor, Runtime.getRuntime().availableProcessors());
    }
}
