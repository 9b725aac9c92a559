package org.kampus.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/**
 * A company with key accounts that keeps its starting plan for a year.
 *
 * @param name how tables call it
 * @param scenario the company
 */
record ShellCompany(String name, Scenario scenario) implements Arm {

    private static final int QUARTERS = 4;

    /** What the answers to the seven questions move. */
    enum Told implements Figure {
        /** Mean bond with the company at the end. */
        FIRM_BOND(r -> r.quarters().getLast().last(Measure.FIRM_BOND)),
        /** Hours of care for a touch. */
        HOURS_PER_TOUCH(r -> hours(r, SalesFunction.CARE) / sum(r, Measure.TOUCHES)),
        /** Touches of all clients. */
        TOUCHES(r -> sum(r, Measure.TOUCHES)),
        /** Hours of growth work. */
        GROWTH_HOURS(r -> sum(r, Measure.GROWTH_HOURS)),
        /** Mean share of wallet at the end. */
        SHARE_OF_WALLET(r -> r.quarters().getLast().last(Measure.SHARE_OF_WALLET)),
        /** Mean value of an order placed. */
        ORDER_VALUE(r -> mean(r, EventKind.ORDER_PLACED, client -> true)),
        /** Gross profit as a share of revenue. */
        MARGIN(r -> sum(r, Measure.GROSS_PROFIT) / (sum(r, Measure.REVENUE_NEW) + sum(r, Measure.REVENUE_EXISTING))),
        /** Clients that stopped buying. */
        LEFT(r -> sum(r, Measure.WENT_DORMANT)),
        /** Deals given to a rival. */
        DEALS_LOST(r -> sum(r, Measure.DEALS_LOST)),
        /** Granted, as a share of revenue. */
        CONCESSIONS(
                r -> sum(r, Measure.CONCESSIONS) / (sum(r, Measure.REVENUE_NEW) + sum(r, Measure.REVENUE_EXISTING))),
        /** Weeks until an error is repaired. */
        REPAIR(r -> mean(r, EventKind.PROBLEM_RESOLVED, client -> true)),
        /** Weeks that orders of the key accounts waited. */
        WAIT_OF_KEY_ACCOUNTS(r -> wait(r, keyAccounts(r)::contains)),
        /** Weeks that orders of all others waited. */
        WAIT_OF_OTHERS(r -> wait(r, client -> !keyAccounts(r).contains(client)));

        private final ToDoubleFunction<SimulationResult> reading;

        Told(ToDoubleFunction<SimulationResult> reading) {
            this.reading = reading;
        }

        private static double sum(SimulationResult result, Measure measure) {
            return result.quarters().stream().mapToDouble(q -> q.sum(measure)).sum();
        }

        private static double hours(SimulationResult result, SalesFunction function) {
            double hours = 0;
            for (QuarterResult quarter : result.quarters()) {
                for (WeekReport week : quarter.weeks()) {
                    for (Role role : Role.values()) {
                        hours += week.hours(role, function);
                    }
                }
            }
            return hours;
        }

        private static double mean(SimulationResult result, EventKind kind, Predicate<Integer> of) {
            return result.events().stream()
                    .filter(e -> e.kind() == kind && e.time() >= 0 && of.test(e.client()))
                    .mapToDouble(ClientEvent::value)
                    .average()
                    .orElseThrow();
        }

        private static double wait(SimulationResult result, Predicate<Integer> of) {
            return result.events().stream()
                    .filter(e -> e.kind() == EventKind.ORDER_DELIVERED || e.kind() == EventKind.ORDER_LATE)
                    .filter(e -> of.test(e.client()))
                    .mapToDouble(ClientEvent::value)
                    .average()
                    .orElse(0);
        }

        /** Clients who were key accounts at the end: those that are granted something. */
        private static Set<Integer> keyAccounts(SimulationResult result) {
            return result.quarters().getLast().accounts().stream()
                    .filter(account -> account.concession() > 0)
                    .map(AccountProfile::client)
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public Map<Told, Double> play(long seed) {
        SimulationResult result = Simulator.run(
                SimulationInput.steady(scenario, seed, scenario.startingPlan(), QUARTERS), true, RunObserver.NONE);
        Map<Told, Double> figures = new EnumMap<>(Told.class);
        for (Told told : Told.values()) {
            figures.put(told, told.reading.applyAsDouble(result));
        }
        return figures;
    }
}
