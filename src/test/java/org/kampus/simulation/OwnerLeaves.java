package org.kampus.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.week.Steps;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/**
 * A company in which, after a year, the person in charge of most clients leaves without any overlap, or stays.
 *
 * @param name how tables call it
 * @param scenario the company
 * @param leaves whether the person leaves
 */
record OwnerLeaves(String name, Scenario scenario, boolean leaves) implements Arm {

    private static final int WEEKS = 52;
    private static final int VACANT_WEEKS = 6;

    /** What is told of the clients of that person. */
    enum Told implements Figure {
        /** What they order in the year after, as a share of what they bought before at their pace. */
        SALES_OF_A_YEAR
    }

    @Override
    public Map<Told, Double> play(long seed) {
        World world = new World(new SimulationInput(scenario, seed, List.of()), false);
        Week week = Steps.founded(world);
        weeks(week);
        int owner = ownerOfMost(world);
        List<Integer> theirs = new ArrayList<>();
        double bought = 0;
        double pace = 0;
        for (int i = 0; i < world.clients.size(); i++) {
            if (world.clients.is(i, ClientState.ACTIVE) && world.clients.owner[i] == owner) {
                theirs.add(i);
                bought += world.clients.bought[i];
                pace += Steps.yearlyRevenue(week, i);
            }
        }
        if (leaves) {
            Steps.leave(week, world.staff.position(owner), world.course.week + VACANT_WEEKS);
        }
        weeks(week);
        double since = theirs.stream().mapToDouble(i -> world.clients.bought[i]).sum() - bought;
        return Map.of(Told.SALES_OF_A_YEAR, since / pace);
    }

    private static void weeks(Week week) {
        for (int n = 0; n < WEEKS; n++) {
            week.play();
        }
    }

    private static int ownerOfMost(World world) {
        int[] clients = new int[world.staff.positions.size()];
        int most = 0;
        for (int i = 0; i < world.clients.size(); i++) {
            int owner = world.clients.owner[i];
            if (world.clients.is(i, ClientState.ACTIVE) && owner >= 0 && ++clients[owner] > clients[most]) {
                most = owner;
            }
        }
        return most;
    }
}
