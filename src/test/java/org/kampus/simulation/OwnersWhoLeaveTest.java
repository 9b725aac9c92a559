package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.week.Steps;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/** A manager who leaves is a cause of its own: nothing of it is told as a handover or as neglect, and the reverse. */
class OwnersWhoLeaveTest {

    private static final Scenario UNIVERSALS = Companies.mixed(Companies.universals(9));
    private static final Scenario CONVEYOR = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));

    @Test
    void where_nobody_leaves_no_departure_is_put_down_to_it() {
        List<QuarterResult> played = played(Companies.with(CONVEYOR, OrganisationParameter.QUITS_PER_YEAR, 0));
        assertTrue(share(played, DepartureCause.HANDOVER) > 0);
        assertTrue(sum(played, Measure.HANDOVER_BREAK_OFFS) > 0);
        assertEquals(0, share(played, DepartureCause.OWNER_LEFT));
        assertEquals(0, sum(played, Measure.OWNER_LEFT_BREAK_OFFS));
    }

    @Test
    void where_nobody_is_handed_over_no_departure_is_put_down_to_it() {
        List<QuarterResult> played = played(Companies.with(UNIVERSALS, OrganisationParameter.QUITS_PER_YEAR, 1));
        assertTrue(share(played, DepartureCause.OWNER_LEFT) > 0);
        assertTrue(sum(played, Measure.OWNER_LEFT_BREAK_OFFS) > 0);
        assertEquals(0, share(played, DepartureCause.HANDOVER));
        assertEquals(0, sum(played, Measure.HANDOVER_BREAK_OFFS));
    }

    @Test
    void the_bond_taken_along_is_what_a_twin_still_has_who_kept_its_manager() {
        Scenario calm = Companies.with(UNIVERSALS, ClientParameter.HANDOVER_BREAK_OFF, 0);
        World left = new World(new SimulationInput(calm, 3, List.of()), false);
        World stayed = new World(new SimulationInput(calm, 3, List.of()), false);
        Week weekLeft = Steps.founded(left);
        Week weekStayed = Steps.founded(stayed);
        int client = IntStream.range(0, left.clients.size())
                .filter(i -> left.clients.owner[i] >= 0)
                .findFirst()
                .orElseThrow();
        Steps.ownerLeft(weekLeft, client);
        for (int week = 0; week < 20; week++) {
            live(left, weekLeft, client);
            live(stayed, weekStayed, client);
            double taken = left.clients.bondTakenAlong[client];
            assertTrue(taken > 0);
            assertEquals(
                    stayed.clients.personBond[client], left.clients.personBond[client] + taken, 1e-12, "week " + week);
        }
        assertEquals(0, left.clients.bondHandedOver[client]);
    }

    /** A week in which a client is touched, and does not leave. */
    private static void live(World world, Week week, int client) {
        Steps.touch(week, client, world.staff.position(world.clients.owner[client]));
        Steps.endWeekOfClients(week);
        world.clients.become(client, ClientState.ACTIVE, 0);
    }

    private static List<QuarterResult> played(Scenario company) {
        return IntStream.range(0, 8)
                .mapToObj(seed -> Simulator.run(SimulationInput.steady(company, seed, company.startingPlan(), 4)))
                .flatMap(result -> result.quarters().stream())
                .toList();
    }

    private static double share(List<QuarterResult> played, DepartureCause cause) {
        return played.stream()
                .flatMap(quarter -> quarter.departures().stream())
                .mapToDouble(departure -> departure.share(cause))
                .sum();
    }

    private static double sum(List<QuarterResult> played, Measure measure) {
        return played.stream().mapToDouble(quarter -> quarter.sum(measure)).sum();
    }
}
