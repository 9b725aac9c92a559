package org.kampus.lab;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

/**
 * One luck of one case under several plans: what they have in common is played once, and where they part a branch is
 * left for those that come later. Safe for many threads.
 */
final class SharedHistory {

    private final List<SimulationRun> left = new ArrayList<>();
    private final Runnable firstLeft;

    /**
     * A history nobody has played.
     *
     * @param firstLeft told when others need not play its beginning any more
     */
    SharedHistory(Runnable firstLeft) {
        this.firstLeft = firstLeft;
    }

    /**
     * Plays an input to its end.
     *
     * @param input what is played; only its plans may differ from one call to the next
     * @param others plans of the inputs to come
     * @throws RunCancelled if the observer stopped the run
     */
    SimulationRun play(SimulationInput input, List<List<OperatingPlan>> others, RunObserver observer) {
        SimulationRun run = begin(input);
        while (!run.isOver()) {
            if (isBeforeQuarter(run)) {
                leave(run, others);
            }
            run.playWeek();
            if (!observer.weekDone(run.weeksPlayed(), run.weeks())) {
                throw new RunCancelled();
            }
        }
        return run;
    }

    private SimulationRun begin(SimulationInput input) {
        SimulationRun nearest = nearest(input.plans());
        return nearest == null ? SimulationRun.ofFigures(input) : nearest.branch(input.plans());
    }

    /** Of the branches left the one that goes furthest under these plans. */
    private synchronized @Nullable SimulationRun nearest(List<OperatingPlan> plans) {
        SimulationRun nearest = null;
        for (SimulationRun branch : left) {
            boolean fits = common(branch.input().plans(), plans) >= quartersPlayed(branch);
            if (fits && (nearest == null || branch.weeksPlayed() > nearest.weeksPlayed())) {
                nearest = branch;
            }
        }
        return nearest;
    }

    /** Leaves a branch if other plans part from those of the run here. */
    private synchronized void leave(SimulationRun run, List<List<OperatingPlan>> others) {
        List<OperatingPlan> plans = run.input().plans();
        int played = quartersPlayed(run);
        boolean parts = others.stream().anyMatch(other -> common(other, plans) == played);
        SimulationRun nearest = nearest(plans.subList(0, played));
        if (parts && (nearest == null || nearest.weeksPlayed() < run.weeksPlayed())) {
            left.add(run.branch());
            firstLeft.run();
        }
    }

    private static boolean isBeforeQuarter(SimulationRun run) {
        int weeks = run.weeksPlayed() - run.weeksBeforeStart();
        return weeks >= 0 && weeks % Scenario.WEEKS_PER_QUARTER == 0;
    }

    private static int quartersPlayed(SimulationRun run) {
        return (run.weeksPlayed() - run.weeksBeforeStart()) / Scenario.WEEKS_PER_QUARTER;
    }

    /** Quarters from the first on in which two plans are the same. */
    private static int common(List<OperatingPlan> one, List<OperatingPlan> other) {
        int common = 0;
        while (common < Math.min(one.size(), other.size()) && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }
}
