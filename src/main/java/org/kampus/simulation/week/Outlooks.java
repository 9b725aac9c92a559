package org.kampus.simulation.week;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.ResignationReason;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.Quitting;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.World;

/** Reads how likely people are to resign, and why; changes nothing. */
final class Outlooks {

    private final World world;
    private final Wages wages;
    private final Quitting quitting;

    Outlooks(World world, Wages wages) {
        this.world = world;
        this.wages = wages;
        this.quitting = new Quitting(world.rules.numbers);
    }

    /** Everybody employed, between two weeks. */
    List<PersonOutlook> all() {
        int[] clients = clientsByPosition();
        List<PersonOutlook> people = new ArrayList<>();
        for (Position position : world.staff.positions) {
            if (position.exists && position.filled) {
                people.add(of(position, clients[position.index]));
            }
        }
        return people;
    }

    private int[] clientsByPosition() {
        int[] count = new int[world.staff.positions.size()];
        Clients clients = world.clients;
        for (int client = 0; client < clients.size(); client++) {
            int owner = clients.owner[client];
            if (owner >= 0 && owner < count.length && clients.is(client, ClientState.ACTIVE)) {
                count[owner]++;
            }
        }
        return count;
    }

    private PersonOutlook of(Position position, int clients) {
        double training = world.course.plan.trainingHoursPerMonth();
        double underpaid = wages.underpaid(position);
        double breadth = wages.breadth(position);
        double discontent = quitting.discontent(
                position.load, position.dislikedShare, position.experience, training, underpaid, breadth);
        double[] added = quitting.reasons(
                position.load, position.dislikedShare, position.experience, training, underpaid, breadth);
        double draw = Draws.uniform(world.streams.luck(position.personKey), world.course.week, Purpose.QUIT);
        double chance = quitting.chance(discontent);
        Map<ResignationReason, Double> factors = new EnumMap<>(ResignationReason.class);
        Set<ResignationReason> decisive = EnumSet.noneOf(ResignationReason.class);
        for (ResignationReason reason : ResignationReason.values()) {
            double more = added[reason.ordinal()];
            if (more > 0) {
                factors.put(reason, Elementary.exp(more));
                if (draw < chance && draw >= quitting.chance(discontent - more)) {
                    decisive.add(reason);
                }
            }
        }
        return new PersonOutlook(
                position.employee,
                position.role,
                world.course.week - position.hiredInWeek,
                clients,
                chance,
                factors,
                decisive);
    }
}
