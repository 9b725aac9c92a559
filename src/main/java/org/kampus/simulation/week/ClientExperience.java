package org.kampus.simulation.week;

import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.equation.SatisfactionChange;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.World;

/** What clients live through with us moves their satisfaction. */
final class ClientExperience {

    private final Clients clients;
    private final Course course;
    private final Spared spared;
    private final SatisfactionChange satisfaction;

    ClientExperience(World world) {
        this.clients = world.clients;
        this.course = world.course;
        this.spared = world.spared;
        this.satisfaction = new SatisfactionChange(world.rules.numbers);
    }

    /**
     * An experience moves the client's satisfaction.
     *
     * @param worth its quality, 0-1
     * @return satisfaction lost, 0 if none
     */
    double of(int i, double worth) {
        return of(i, worth, 1);
    }

    /**
     * The same of an experience that weighs less than a whole order, or more.
     *
     * @param weight 1 for an order's
     */
    double of(int i, double worth, double weight) {
        double change = weight * satisfaction.of(clients.satisfaction[i], worth, clients.orders[i]);
        clients.satisfaction[i] = Math.max(0, Math.min(1, clients.satisfaction[i] + change));
        return Math.max(0, -change);
    }

    /** The same of one that nobody notices who is spared its cause, unless it is better than expected. */
    double of(int i, double worth, double weight, DepartureCause cause) {
        return worth < clients.satisfaction[i] && isSpared(i, cause) ? 0 : of(i, worth, weight);
    }

    /** The same of one that only counts if it is worse than what the client is used to. */
    double disappointment(int i, double worth, double weight, DepartureCause cause) {
        return worth < clients.satisfaction[i] ? of(i, worth, weight, cause) : 0;
    }

    /** Whether a client is spared a cause this week. */
    boolean isSpared(int i, DepartureCause cause) {
        return spared.from(cause, i, course.gameWeek());
    }
}
