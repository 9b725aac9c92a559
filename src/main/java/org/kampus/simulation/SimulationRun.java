package org.kampus.simulation;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.FeltObserver;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/**
 * A run under way: warm-up, history under the starting plan, then one quarter per plan, week by week. Between two weeks
 * it can branch: the branch and the run go on independently, each on any thread, but one thread at a time. While nobody plays it,
 * many threads may branch it at a time.
 */
public final class SimulationRun {

    private final SimulationInput input;
    private final World world;
    private final Week week;
    private final List<QuarterResult> history;
    private final List<QuarterResult> quarters;
    private final boolean profiled;

    /**
     * A run before its first week.
     *
     * @param traced whether to record what happens to each client; figures and digest are the same
     */
    public SimulationRun(SimulationInput input, boolean traced) {
        this(input, new World(input, traced), List.of(), List.of(), true);
        week.found();
    }

    private SimulationRun(
            SimulationInput input,
            World world,
            List<QuarterResult> history,
            List<QuarterResult> quarters,
            boolean profiled) {
        this.profiled = profiled;
        this.input = input;
        this.world = world;
        this.week = new Week(world);
        this.history = new ArrayList<>(history);
        this.quarters = new ArrayList<>(quarters);
    }

    /**
     * A run before its first week, of which only figures are asked: its quarters are without the profiles of accounts,
     * everything else is the same.
     */
    public static SimulationRun ofFigures(SimulationInput input) {
        SimulationRun run = new SimulationRun(input, new World(input, false), List.of(), List.of(), false);
        run.week.found();
        return run;
    }

    /** What is run. */
    public SimulationInput input() {
        return input;
    }

    /** Weeks played so far, warm-up and history included. */
    public int weeksPlayed() {
        return world.course.week;
    }

    /** Weeks of warm-up and history before the first decision. */
    public int weeksBeforeStart() {
        return world.course.weeksBeforeStart;
    }

    /** Weeks of the whole run. */
    public int weeks() {
        return weeksBeforeStart() + input.plans().size() * Scenario.WEEKS_PER_QUARTER;
    }

    /** Whether every week was played. */
    public boolean isOver() {
        return weeksPlayed() >= weeks();
    }

    /**
     * Plays the next week; with the first one of a quarter its plan comes into force.
     *
     * @throws IllegalStateException if the run is over
     */
    public void playWeek() {
        if (isOver()) {
            throw new IllegalStateException("all " + weeks() + " weeks were played");
        }
        int ofQuarters = weeksPlayed() - input.scenario().warmUpWeeks();
        if (ofQuarters >= 0 && ofQuarters % Scenario.WEEKS_PER_QUARTER == 0) {
            week.beginQuarter(plan(number(ofQuarters)));
        }
        week.play();
        if (ofQuarters >= 0 && (ofQuarters + 1) % Scenario.WEEKS_PER_QUARTER == 0) {
            int number = number(ofQuarters);
            (number > 0 ? quarters : history).add(week.endQuarter(number, profiled));
        }
    }

    /** Plays until so many weeks were played; nothing if they were. */
    public void playTo(int weeks) {
        while (weeksPlayed() < weeks) {
            playWeek();
        }
    }

    /**
     * Plays up to the beginning of a quarter.
     *
     * @param quarter 1 is the first one under a plan of the input
     */
    public void playToQuarter(int quarter) {
        playTo(weeksBeforeStart() + (quarter - 1) * Scenario.WEEKS_PER_QUARTER);
    }

    /** Plays all weeks that are left. */
    public void playToEnd() {
        playTo(weeks());
    }

    /** Number of the quarter in the game: 1 is the first one played, 0 and below are history. */
    private int number(int weeksOfQuarters) {
        return weeksOfQuarters / Scenario.WEEKS_PER_QUARTER
                + 1
                - input.scenario().historyQuarters();
    }

    private OperatingPlan plan(int number) {
        return number > 0 ? input.plans().get(number - 1) : input.scenario().startingPlan();
    }

    /** Clients that became known so far, numbered from 0. */
    public int clients() {
        return world.clients.size();
    }

    /** Where a client stands now. */
    public ClientState state(int client) {
        return ClientState.values()[world.clients.state[client]];
    }

    /** Whether a client has stopped buying in the last week played, also one that had begun to buy in the same week. */
    public boolean justStopped(int client) {
        return state(client) == ClientState.DORMANT
                && world.clients.since[client] > world.course.weekStart() - World.DAYS_PER_WEEK;
    }

    /** What a client has ordered since its first deal or the beginning of the run, thousand ₽. */
    public double bought(int client) {
        return world.clients.bought[client];
    }

    /** Who a client is: the same in every branch, where its number may be another one if it came after the branching. */
    public long identity(int client) {
        return world.clients.key[client];
    }

    /** Everybody employed now, and how likely to resign in the week to come; between quarters by the plan of the last. */
    public List<PersonOutlook> people() {
        return week.outlooks();
    }

    /** The same run once more, from here on. */
    public SimulationRun branch() {
        return new SimulationRun(input, world.copy(), history, quarters, profiled);
    }

    /** A branch that tells when clients feel what they could be spared; its own branches tell nothing. */
    public SimulationRun branchObserved(FeltObserver observer) {
        return new SimulationRun(input, world.copy(observer), history, quarters, profiled);
    }

    /**
     * A branch under other plans.
     *
     * @param plans of all quarters, those that began already included
     * @throws IllegalArgumentException if a quarter that began already would have had another plan
     */
    public SimulationRun branch(List<OperatingPlan> plans) {
        return new SimulationRun(with(plans), world.copy(), history, quarters, profiled);
    }

    /**
     * A branch with other luck from here on: what clients and people are stays, what will happen to them is drawn anew.
     *
     * @param fate number of the other luck
     */
    public SimulationRun branchWithOtherLuck(long fate) {
        return new SimulationRun(input, world.copy(fate), history, quarters, profiled);
    }

    /**
     * A branch in which causes of leaving are taken away from here on, beside those taken away already.
     *
     * @param interventions what is taken away
     */
    public SimulationRun branchWithout(List<Intervention> interventions) {
        return new SimulationRun(input, world.copy(interventions), history, quarters, profiled);
    }

    private SimulationInput with(List<OperatingPlan> plans) {
        int begun = Math.ceilDiv(Math.max(0, weeksPlayed() - weeksBeforeStart()), Scenario.WEEKS_PER_QUARTER);
        if (plans.size() < begun
                || !plans.subList(0, begun).equals(input.plans().subList(0, begun))) {
            throw new IllegalArgumentException("quarters 1 to " + begun + " were begun under other plans");
        }
        return new SimulationInput(input.scenario(), input.seed(), plans, input.events());
    }

    /** The quarters before the first decision that are over. */
    public List<QuarterResult> history() {
        return List.copyOf(history);
    }

    /** The quarters under plans of the input that are over. */
    public List<QuarterResult> quarters() {
        return List.copyOf(quarters);
    }

    /**
     * What happened.
     *
     * @throws IllegalStateException if the run is not over yet
     */
    public SimulationResult result() {
        if (!isOver()) {
            throw new IllegalStateException("only " + weeksPlayed() + " of " + weeks() + " weeks were played");
        }
        return new SimulationResult(
                input, history, quarters, world.log.events(), ResultDigest.of(input, history, quarters));
    }
}
