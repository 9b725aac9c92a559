package org.kampus.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.kampus.simulation.MadeUpQuarter;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** An engine that makes results up at once, and can be stopped in the middle of its runs. */
public final class HeldEngine implements Engine {

    private static final int WEEKS = 4;

    /** Added to profits and digests: another number is another version of the engine. */
    volatile int rules = 1;

    /** The inputs of all runs, in order. */
    public final List<SimulationInput> inputs = new CopyOnWriteArrayList<>();

    public final AtomicInteger runs = new AtomicInteger();
    final AtomicInteger atOnce = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();

    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** From now on runs stop in the middle until {@link #release()}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void release() {
        gate.countDown();
    }

    /** Waits until so many runs are under way together; gives up after ten seconds. */
    public void awaitAtOnce(int wanted) throws InterruptedException {
        for (int tries = 0; tries < 10_000 && atOnce.get() < wanted; tries++) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** Whether all runs end although they are held, because somebody stops them; waits up to ten seconds. */
    public boolean endWithoutRelease() throws InterruptedException {
        for (int tries = 0; tries < 10_000 && atOnce.get() > 0; tries++) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return atOnce.get() == 0;
    }

    @Override
    public SimulationResult run(SimulationInput input, boolean traced, RunObserver observer) {
        inputs.add(input);
        runs.incrementAndGet();
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            for (int week = 1; week <= WEEKS; week++) {
                if (week == WEEKS / 2) {
                    await(observer, week);
                }
                report(observer, week);
            }
            return result(input);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void await(RunObserver observer, int week) {
        try {
            while (!gate.await(1, TimeUnit.MILLISECONDS)) {
                report(observer, week);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(RunObserver observer, int week) {
        if (!observer.weekDone(week, WEEKS)) {
            throw new RunCancelled();
        }
    }

    private SimulationResult result(SimulationInput input) {
        List<QuarterResult> quarters = new ArrayList<>();
        for (int number = 1; number <= input.plans().size(); number++) {
            int people = input.plans().get(number - 1).structure().headcount();
            quarters.add(MadeUpQuarter.withGrossProfit(number, people * 100.0 + rules));
        }
        String digest = "%064x".formatted((long) (input.plans().hashCode() * 31 + rules) & 0xFFFFFFFFL);
        return new SimulationResult(input, List.of(MadeUpQuarter.withGrossProfit(0, 50)), quarters, List.of(), digest);
    }
}
