package org.kampus.simulation.week;

import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.RivalAttack;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;

/** Rivals attack single clients. */
final class Rivals {

    private final Course course;
    private final Clients clients;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final Spared spared;
    private final RivalAttack equation;

    Rivals(World world) {
        this.course = world.course;
        this.clients = world.clients;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.spared = world.spared;
        this.equation = new RivalAttack(world.rules.numbers);
    }

    /**
     * A client's week of exposure: the weaker its bond with the person in charge, and the more of it is ours, the likelier
     * an attack.
     *
     * @param standing of our share of its wallet between what anybody gets and all we can get, 0-1
     */
    void tempt(int i, double standing, double now) {
        double chance = equation.chance(clients.personBond[i], standing);
        if (Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.ATTACK) < chance) {
            attack(i, now);
        }
    }

    /** A rival attacks a client. */
    void attack(int i, double now) {
        if (spared.from(DepartureCause.RIVAL, i, course.gameWeek())) {
            return;
        }
        double loss = equation.loss(clients.personBond[i]);
        clients.temptation[i] += 1;
        clients.share[i] *= 1 - loss;
        tally.count(Measure.RIVAL_ATTACKS);
        log.add(i, now, EventKind.RIVAL_ATTACK, loss, -1);
    }
}
