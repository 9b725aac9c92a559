package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** How the clients are divided among those who keep them. */
final class ClientBase {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Streams streams;
    private final Handovers handovers;

    ClientBase(World world, Handovers handovers) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.streams = world.streams;
        this.handovers = handovers;
    }

    /** Clients whose person in charge no longer keeps clients go to somebody who does. */
    void placeClients() {
        double now = course.weekStart();
        countClients();
        for (int i = 0; i < clients.size(); i++) {
            if (!clients.is(i, ClientState.ACTIVE) && !clients.is(i, ClientState.DORMANT)) {
                continue;
            }
            Position owner = clients.owner[i] >= 0 ? staff.position(clients.owner[i]) : null;
            if (owner == null || !owner.exists || clients.is(i, ClientState.DORMANT)) {
                handovers.settle(i);
            } else if (!handovers.keepsClients(owner) && !clients.has(i, Clients.HANDOVER_RUNS)) {
                handovers.begin(i, owner, handovers.leastBurdened(owner), now);
            }
        }
        shareBase(now, rules.get(THIN_BASE), rules.get(FULL_BASE));
    }

    /** At the beginning of a quarter: the base is divided anew, if the plan wants it. */
    void divideBase() {
        double now = course.weekStart();
        countClients();
        switch (course.plan.base().redistribution()) {
            case KEEP -> {}
            case BALANCE -> shareBase(now, 1, 1);
            case ROTATE -> rotate(now);
        }
    }

    /** Part of the clients changes hands, whoever has how many. */
    private void rotate(double now) {
        double share = rules.get(ROTATED_SHARE);
        for (int i = 0; i < clients.size(); i++) {
            if (canMove(i) && Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.ROTATION) < share) {
                move(i, handovers.leastBurdened(staff.position(clients.owner[i])), now);
            }
        }
    }

    private boolean canMove(int i) {
        return clients.is(i, ClientState.ACTIVE) && clients.owner[i] >= 0 && !clients.has(i, Clients.HANDOVER_RUNS);
    }

    private void move(int i, @Nullable Position to, double now) {
        Position giver = staff.position(clients.owner[i]);
        if (to != null && handovers.keepsClients(giver)) {
            giver.clients--;
            handovers.begin(i, giver, to, now);
        }
    }

    /** Positions with a thin base get the least bound clients of those with a full one. */
    private void shareBase(double now, double thin, double full) {
        List<Position> keepers = new ArrayList<>();
        int sum = 0;
        for (Position position : staff.positions) {
            if (position.works() && handovers.keepsClients(position)) {
                keepers.add(position);
                sum += position.clients;
            }
        }
        double average = (double) sum / Math.max(1, keepers.size());
        keepers.removeIf(p -> p.clients >= thin * average);
        if (keepers.isEmpty()) {
            return;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            if (canMove(i)) {
                candidates.add(i);
            }
        }
        candidates.sort(Comparator.comparingDouble(i -> clients.personBond[i]));
        for (int i : candidates) {
            Position giver = staff.position(clients.owner[i]);
            Position thinnest = keepers.stream()
                    .min(Comparator.comparingInt(p -> p.clients))
                    .orElseThrow();
            if (thinnest.clients + 1 > full * average) {
                return;
            }
            if (giver.clients > average && giver != thinnest) {
                move(i, thinnest, now);
            }
        }
    }

    /** Counts the clients each position is in charge of, or is going to be. */
    void countClients() {
        for (Position position : staff.positions) {
            position.clients = 0;
        }
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            if (clients.is(i, ClientState.ACTIVE)) {
                int to = clients.successor[i] >= 0 ? clients.successor[i] : clients.owner[i];
                if (to >= 0) {
                    staff.position(to).clients++;
                }
            }
        }
    }
}
