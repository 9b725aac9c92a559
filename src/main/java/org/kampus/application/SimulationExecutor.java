package org.kampus.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The threads that run simulations, apart from those that answer requests. */
@ApplicationScoped
@ManagedExecutorDefinition(name = SimulationExecutor.JNDI_NAME, maxAsync = SimulationExecutor.THREADS)
public class SimulationExecutor {

    static final String JNDI_NAME = "java:app/concurrent/simulations";

    /** As many simulations at once keep a small laptop busy; more would only share its cores. */
    static final int THREADS = 4;

    @Resource(lookup = JNDI_NAME)
    private ManagedExecutorService executor;

    /** The executor; tasks wait in its queue when all threads are busy. */
    public ManagedExecutorService get() {
        return executor;
    }
}
