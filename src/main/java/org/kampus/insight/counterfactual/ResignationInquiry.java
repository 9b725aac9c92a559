package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * Asks of the people who resigned in a quarter why they did, and what it cost. The quarter is played again week by week; from the
 * week of each resignation on a branch goes on in which that person does not resign, under the same plan and the same luck, for half
 * a year beyond the quarter, whose plan goes on.
 */
public final class ResignationInquiry {

    private static final int QUARTERS_BEYOND = 2;
    private static final double WEEKS_PER_YEAR = 52;

    private final SimulationInput longer;
    private final SimulationResult result;
    private final int quarter;

    /**
     * Asks about a quarter.
     *
     * @param input the game, with plans at least up to the quarter
     * @param result its traced result
     */
    public ResignationInquiry(SimulationInput input, SimulationResult result, int quarter) {
        List<OperatingPlan> plans = new ArrayList<>(input.plans().subList(0, quarter));
        for (int n = 0; n < QUARTERS_BEYOND; n++) {
            plans.add(plans.getLast());
        }
        this.longer = new SimulationInput(input.scenario(), input.seed(), plans, input.events());
        this.result = result;
        this.quarter = quarter;
    }

    /** Those who resigned, in the order they did. */
    public List<ResignationExplanation> explain(Patience patience) {
        List<ResignationExplanation> found = new ArrayList<>();
        if (result.quarter(quarter).sum(Measure.QUITS) == 0) {
            return found;
        }
        SimulationRun run = SimulationRun.ofFigures(longer);
        run.playToQuarter(quarter);
        SimulationRun real = run.branch();
        real.playToEnd();
        for (int n = 1; n <= Scenario.WEEKS_PER_QUARTER; n++) {
            SimulationRun before = run.branch();
            run.playWeek();
            Set<Integer> there = employees(run);
            for (PersonOutlook person : before.people()) {
                if (!there.contains(person.employee())) {
                    SimulationRun other =
                            before.branchWithout(List.of(new Intervention.PersonStays(person.employee())));
                    other.playWeek();
                    // Whom the plan lets go does not stay either.
                    if (employees(other).contains(person.employee())) {
                        other.playToEnd();
                        found.add(explained(person, before, real, other));
                    }
                }
            }
            patience.done(n, Scenario.WEEKS_PER_QUARTER);
        }
        return List.copyOf(found);
    }

    private static Set<Integer> employees(SimulationRun run) {
        Set<Integer> employees = new HashSet<>();
        run.people().forEach(person -> employees.add(person.employee()));
        return employees;
    }

    private ResignationExplanation explained(
            PersonOutlook person, SimulationRun before, SimulationRun real, SimulationRun other) {
        int week = before.weeksPlayed() - before.weeksBeforeStart() + 1;
        return new ResignationExplanation(
                person.employee(),
                person.role(),
                week,
                person.tenureWeeks(),
                person.clients(),
                1 - Math.pow(1 - person.chance(), WEEKS_PER_YEAR),
                ResignationExplanation.Reason.sorted(person.factors()),
                person.decisive().stream().sorted().toList(),
                brokeOff(person.employee(), week),
                profit(real) - profit(other),
                value(real) - value(other),
                buying(real) - buying(other));
    }

    /** Clients that stopped buying at once when the person in charge was gone. */
    private int brokeOff(int employee, int week) {
        return (int) result.events().stream()
                .filter(event -> event.kind() == EventKind.OWNER_LEFT_BREAK_OFF)
                .filter(event -> event.time() >= week - 1.0 && event.time() < week)
                .filter(event -> result.events().stream()
                        .anyMatch(left -> left.kind() == EventKind.OWNER_LEFT
                                && left.employee() == employee
                                && left.client() == event.client()
                                && left.time() == event.time()))
                .count();
    }

    private double profit(SimulationRun run) {
        return run.quarters().stream()
                .filter(one -> one.number() >= quarter)
                .mapToDouble(QuarterResult::profit)
                .sum();
    }

    private static double value(SimulationRun run) {
        return run.quarters().getLast().last(Measure.CLIENT_BASE_VALUE);
    }

    private static int buying(SimulationRun run) {
        int buying = 0;
        for (int client = 0; client < run.clients(); client++) {
            buying += run.state(client) == ClientState.ACTIVE ? 1 : 0;
        }
        return buying;
    }
}
