package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kampus.application.SimulationQueue;
import org.kampus.insight.TextbookStaffing;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.NeededFunctions;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.TeamPlans;

/** The plans robot teams play. */
@ApplicationScoped
class RobotPlans {

    private static final Logger LOG = System.getLogger(RobotPlans.class.getName());

    /** How many times a search looks around the best plan so far. */
    private static final int LOOKS = 4;

    /** Luck the search looks at: not that of any team, so that the robot foresees nothing. */
    private static final long SEED = 4_711_004_711L;

    private final OpenWorkshops workshops;
    private final SimulationQueue queue;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RobotPlans() {
        this(null, null);
    }

    @Inject
    RobotPlans(OpenWorkshops workshops, SimulationQueue queue) {
        this.workshops = workshops;
        this.queue = queue;
    }

    /** The plan a robot begins with; one that searches begins with the textbook. */
    OperatingPlan plan(Scenario scenario, RobotStrategy strategy) {
        return switch (strategy) {
            case NOTHING_CHANGES -> scenario.startingPlan();
            case ALL_UNIVERSALS -> universals(scenario);
            case TEXTBOOK_CONVEYOR, BEST_FOUND -> textbook(scenario);
        };
    }

    /** Looks for a better plan in the background, if the robot is one that searches. */
    void search(UUID workshop, UUID team) {
        var found = workshops.get(workshop);
        if (found.team(team).robot() == RobotStrategy.BEST_FOUND) {
            Scenario scenario = workshops.scenario(found);
            int rounds = found.settings().rounds();
            queue.submit(() -> best(scenario, rounds)).outcome().whenComplete((plan, failure) -> {
                if (failure != null) {
                    LOG.log(Level.WARNING, "A robot team found no plan of its own", failure);
                } else {
                    adopt(workshop, team, plan);
                }
            });
        }
    }

    private void adopt(UUID workshop, UUID team, OperatingPlan plan) {
        try {
            workshops.change(
                    workshop,
                    w -> {
                        new TeamPlans(w).decide(team, plan, workshops.now());
                        return w.id();
                    },
                    new WorkshopSignal(workshop, WorkshopSignal.Kind.PLAN, team));
        } catch (RuntimeException gone) {
            LOG.log(Level.DEBUG, "The robot team is gone", gone);
        }
    }

    private static OperatingPlan textbook(Scenario scenario) {
        StructurePreset preset = StructurePreset.fitting(
                        scenario.lines().stream().map(SaleLine::type).toList())
                .getLast();
        OperatingPlan start = scenario.startingPlan();
        OperatingPlan plan = start.withStructure(preset.applyTo(start.structure(), scenario.limits()));
        var history =
                Simulator.run(new SimulationInput(scenario, SEED, List.of())).history();
        List<ClientSnapshot> clients =
                history.isEmpty() ? List.of() : history.getLast().clients();
        return new TextbookStaffing(scenario.limits(), scenario.pay(), p -> WorkloadForecast.of(scenario, p, clients))
                .staff(plan);
    }

    private static OperatingPlan universals(Scenario scenario) {
        OperatingPlan start = scenario.startingPlan();
        SalesStructure structure = StructurePreset.UNIVERSAL.applyTo(
                start.structure().withHeadcountsOf(SalesStructure.empty()), scenario.limits());
        OperatingPlan plan = start;
        for (int people = 1; people <= start.structure().headcount(); people++) {
            OperatingPlan more = start.withStructure(structure.withHeadcount(Role.UNIVERSAL_SELLER, people));
            if (people > 1
                    && !scenario.limits().violations(more, scenario.pay()).isEmpty()) {
                break;
            }
            plan = more;
        }
        return plan;
    }

    /** Climbs from the better of two starts: one person more, less or elsewhere, as long as that earns more. */
    private static OperatingPlan best(Scenario scenario, int rounds) {
        OperatingPlan best = textbook(scenario);
        double worth = worth(scenario, best, rounds);
        double asItWas = worth(scenario, scenario.startingPlan(), rounds);
        if (asItWas > worth || leavesUndone(scenario, best)) {
            best = scenario.startingPlan();
            worth = asItWas;
        }
        for (int look = 0; look < LOOKS; look++) {
            OperatingPlan better = null;
            for (OperatingPlan near : around(scenario, best)) {
                double its = worth(scenario, near, rounds);
                if (its > worth) {
                    worth = its;
                    better = near;
                }
            }
            if (better == null) {
                break;
            }
            best = better;
        }
        return best;
    }

    private static List<OperatingPlan> around(Scenario scenario, OperatingPlan plan) {
        List<OperatingPlan> near = new ArrayList<>();
        for (Role role : plan.structure().staffedRoles()) {
            int people = plan.structure().headcount(role);
            near.add(plan.withStructure(plan.structure().withHeadcount(role, people + 1)));
            if (people > 1) {
                near.add(plan.withStructure(plan.structure().withHeadcount(role, people - 1)));
            }
        }
        near.removeIf(p -> !scenario.limits().violations(p, scenario.pay()).isEmpty() || leavesUndone(scenario, p));
        return near;
    }

    /** Whether nobody does something that has to be done and that is done at the start. */
    private static boolean leavesUndone(Scenario scenario, OperatingPlan plan) {
        return !NeededFunctions.undone(scenario, scenario.startingPlan().structure())
                .containsAll(NeededFunctions.undone(scenario, plan.structure()));
    }

    /** Profit of all rounds and what the client base has gained. */
    private static double worth(Scenario scenario, OperatingPlan plan, int rounds) {
        SimulationResult result = Simulator.run(SimulationInput.steady(scenario, SEED, plan, rounds));
        double profit =
                result.quarters().stream().mapToDouble(QuarterResult::profit).sum();
        return profit + result.quarters().getLast().last(Measure.CLIENT_BASE_VALUE);
    }
}
