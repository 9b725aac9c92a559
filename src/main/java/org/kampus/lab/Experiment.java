package org.kampus.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;

/**
 * A question put to a case: what happens under the baseline, and what under each variant, with the same
 * luck for all. Arm 0 is the baseline, arm n the n-th variant; replication r has the luck of seed + r.
 *
 * @param scenario the case, as shipped or with other assumptions
 * @param baseline plans compared with
 * @param variants alternatives, up to {@link #MOST_VARIANTS}; none asks only for the luck of the baseline
 * @param quarters quarters played, 1 to {@link #MOST_QUARTERS}; may be more or fewer than in the game
 * @param replications fates each arm is played in, {@link #FEWEST_REPLICATIONS} to {@link #MOST_REPLICATIONS}
 * @param seed luck of the first replication
 */
public record Experiment(
        Scenario scenario, PlanSchedule baseline, List<Variant> variants, int quarters, int replications, long seed) {

    /** Most variants beside the baseline. */
    public static final int MOST_VARIANTS = 8;

    /** Most quarters. */
    public static final int MOST_QUARTERS = 40;

    /** Fewest replications that give an interval. */
    public static final int FEWEST_REPLICATIONS = 2;

    /** Most replications. */
    public static final int MOST_REPLICATIONS = 10_000;

    /** Longest name of a variant, characters. */
    public static final int LONGEST_NAME = 80;

    /**
     * Copies the variants.
     *
     * @throws InvalidExperimentException with all problems, if the experiment cannot be run
     */
    public Experiment {
        variants = List.copyOf(variants);
        List<ExperimentProblem> problems = problems(baseline, variants, quarters, replications);
        if (!problems.isEmpty()) {
            throw new InvalidExperimentException(problems);
        }
    }

    /** Everything that would keep an experiment from being run; empty if it can be made. */
    public static List<ExperimentProblem> problems(
            PlanSchedule baseline, List<Variant> variants, int quarters, int replications) {
        List<ExperimentProblem> problems = new ArrayList<>();
        if (variants.size() > MOST_VARIANTS) {
            problems.add(new ExperimentProblem.TooManyVariants(variants.size(), MOST_VARIANTS));
        }
        if (quarters < 1 || quarters > MOST_QUARTERS) {
            problems.add(new ExperimentProblem.BadHorizon(quarters, MOST_QUARTERS));
        }
        if (replications < FEWEST_REPLICATIONS || replications > MOST_REPLICATIONS) {
            problems.add(new ExperimentProblem.BadReplications(replications, FEWEST_REPLICATIONS, MOST_REPLICATIONS));
        }
        late(problems, 0, baseline, quarters);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < variants.size(); i++) {
            String name = variants.get(i).name();
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                problems.add(new ExperimentProblem.BadName(i + 1, name, LONGEST_NAME));
            } else if (!names.add(name.strip())) {
                problems.add(new ExperimentProblem.SameName(i + 1, name));
            }
            late(problems, i + 1, variants.get(i).schedule(), quarters);
        }
        return List.copyOf(problems);
    }

    private static void late(List<ExperimentProblem> problems, int arm, PlanSchedule schedule, int quarters) {
        int last = schedule.steps().getLast().fromQuarter();
        if (last > quarters) {
            problems.add(new ExperimentProblem.BeginsTooLate(arm, last, quarters));
        }
    }

    /** The baseline and the variants: how many plans are compared. */
    public int arms() {
        return 1 + variants.size();
    }

    /** The plans of an arm: 0 for the baseline, n for the n-th variant. */
    public PlanSchedule schedule(int arm) {
        return arm == 0 ? baseline : variants.get(arm - 1).schedule();
    }

    /** The luck of a replication, the same for all arms. */
    public long fate(int replication) {
        return seed + replication;
    }

    /** What an arm is played with in a replication. */
    public SimulationInput input(int arm, int replication) {
        return new SimulationInput(scenario, fate(replication), schedule(arm).plans(quarters));
    }

    /**
     * How much there is to simulate: clients and open sales expected in the middle of a run, times its
     * weeks, times runs.
     */
    public double clientWeeks() {
        return clientWeeksPerRun(scenario, quarters) * arms() * replications;
    }

    /** How much there is to simulate in one run of a case, see {@link #clientWeeks()}. */
    public static double clientWeeksPerRun(Scenario scenario, int quarters) {
        double weeks = scenario.weeksBeforeStart() + (double) Scenario.WEEKS_PER_QUARTER * quarters;
        double followed = 0;
        for (SaleLine line : scenario.lines()) {
            double won = line.get(LineParameter.WIN_RATE) * weeks / 2;
            double open = line.get(LineParameter.SALE_CYCLE_WEEKS) + line.get(LineParameter.LEAD_HALF_LIFE_WEEKS);
            followed +=
                    line.get(LineParameter.CLIENTS_AT_START) + line.get(LineParameter.LEADS_PER_WEEK) * (won + open);
        }
        return weeks * followed;
    }
}
