package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.HANDOVER_ALLOWANCE;
import static org.kampus.organisation.OrganisationParameter.HANDOVER_BY_GIVER;

import org.jspecify.annotations.Nullable;
import org.kampus.market.LineParameter;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.BondKept;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.SalesBook;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * Handing clients over: from the seller to the person who keeps the client, between positions when
 * the base is redistributed, and, without any help, when somebody leaves. One equation for all.
 */
final class Handovers {

    private final Spared spared;
    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final EventLog log;
    private final Duties duties;
    private final Streams streams;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final Leaving leaving;
    private final BondKept bonds;
    private final SalesBook book;
    private final ClientExperience experience;

    /** Steps of a handover, as the value of its tasks. */
    private static final int GIVER_STEP = 1;

    private static final int RECEIVER_STEP = 2;

    Handovers(World world, Routing routing, KeyAccounts keyAccounts, Leaving leaving, ClientExperience experience) {
        this.spared = world.spared;
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.log = world.log;
        this.duties = world.duties;
        this.streams = world.streams;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.leaving = leaving;
        this.book = world.sales;
        this.experience = experience;
        this.bonds = new BondKept(world.rules.numbers);
    }

    /** Finds somebody in charge for a client that has nobody, without any handover. */
    void settle(int i) {
        Position now = clients.owner[i] >= 0 ? staff.position(clients.owner[i]) : null;
        if (now != null && now.exists && keepsClients(now)) {
            return;
        }
        Position keeper = leastBurdened(null);
        clients.owner[i] = keeper == null ? -1 : keeper.index;
        if (keeper != null) {
            keeper.clients++;
        }
    }

    /** Whether the position's role keeps clients: it does the care. */
    boolean keepsClients(Position position) {
        return duties.does(position, SalesFunction.CARE);
    }

    /** The position that keeps clients and has the fewest; staffed ones first; null if there is none. */
    @Nullable Position leastBurdened(@Nullable Position except) {
        Position best = null;
        for (Position position : staff.positions) {
            if (position.exists
                    && position != except
                    && keepsClients(position)
                    && (best == null
                            || (position.filled && !best.filled)
                            || (position.filled == best.filled && position.clients < best.clients))) {
                best = position;
            }
        }
        return best;
    }

    /** At the end of a week: time passes, and dossiers are filled, without any order. */
    void endWeek() {
        double end = course.weekEnd();
        book.withSeller.removeIf(i -> {
            consider(i, end);
            return !clients.is(i, ClientState.ACTIVE) || clients.has(i, Clients.HANDOVER_RUNS);
        });
    }

    /** Something happened to a client: hands it over if it is still with its seller and it is time to. */
    void consider(int i, double now) {
        Position owner = clients.owner[i] >= 0 ? staff.position(clients.owner[i]) : null;
        if (owner != null
                && clients.is(i, ClientState.ACTIVE)
                && !clients.has(i, Clients.HANDOVER_RUNS)
                && !keepsClients(owner)
                && isDue(i, now)) {
            begin(i, owner, leastBurdened(owner), now);
        }
    }

    private boolean isDue(int i, double now) {
        HandoverRule rule = course.plan.handover();
        boolean happened = switch (rule.condition()) {
            case FIRST_DEAL -> true;
            case AFTER_SALES -> clients.orders[i] >= rule.afterSales();
            case AFTER_VOLUME -> clients.bought[i] >= rule.afterVolume();
            case AFTER_WEEKS -> now - clients.wonAt[i] >= rule.afterWeeks() * World.DAYS_PER_WEEK;
            case SOLUTION_REALISED -> clients.has(i, Clients.SERVED);
            case DIFFICULTIES ->
                clients.has(i, Clients.HAD_TROUBLE) || clients.satisfaction[i] < rules.get(LASTING_DISSATISFACTION);
        };
        return happened && clients.dossier[i] >= rule.requiredDossier();
    }

    /**
     * Starts the handover of a client; without a receiver the client ends up with nobody. Where handing over is nobody's work
     * the client finds out by itself who is in charge now.
     */
    void begin(int i, Position giver, @Nullable Position receiver, double now) {
        if (!duties.covers(SalesFunction.HAND_OVER)) {
            if (!experience.isSpared(i, DepartureCause.HANDOVER)) {
                clients.lostByHandover[i] += experience.of(i, rules.get(FAILURE_QUALITY));
            }
            transfer(i, receiver, bonds.quietly(), now);
            return;
        }
        clients.set(i, Clients.HANDOVER_RUNS);
        if (receiver != null) {
            clients.successor[i] = receiver.index;
            receiver.clients++;
        }
        step(i, giver.index, GIVER_STEP, now);
    }

    private void step(int i, int position, int step, double now) {
        double hours =
                hours(i) * rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.handover(course.week, step));
        routing.give(SalesFunction.HAND_OVER, i, position, now, rules.days(HANDOVER_ALLOWANCE), hours, step);
    }

    private double hours(int i) {
        return rules.lineOf(clients, i)
                .get(gradual() ? LineParameter.HANDOVER_HOURS_GRADUAL : LineParameter.HANDOVER_HOURS_SCRIPT);
    }

    private boolean gradual() {
        return course.plan.handover().manner() == HandoverRule.Manner.GRADUAL;
    }

    /** One side has done its part: now the other, then the client changes hands. */
    void stepDone(Task task, Position by, double now) {
        int i = task.client();
        if (task.step() == GIVER_STEP && clients.successor[i] >= 0) {
            step(i, clients.successor[i], RECEIVER_STEP, now);
        } else {
            double skill = Math.min(1, by.skill[TaskFamily.CARE.ordinal()]);
            finish(i, gradual() ? skill : 0, now);
        }
    }

    /** The handover took too long: the client changes hands with what was done so far. */
    void abandon(Task task, double now) {
        int i = task.client();
        if (clients.is(i, ClientState.ACTIVE)) {
            finish(i, gradual() && task.step() == RECEIVER_STEP ? rules.get(HANDOVER_BY_GIVER) : 0, now);
        } else {
            close(i);
        }
    }

    private void finish(int i, double jointWork, double now) {
        int to = clients.successor[i];
        close(i);
        Position receiver = to >= 0 ? staff.position(to) : null;
        transfer(
                i,
                receiver != null && receiver.exists ? receiver : leastBurdened(null),
                bonds.handedOver(clients.dossier[i], jointWork),
                now);
        tally.count(Measure.HANDOVERS);
    }

    private void close(int i) {
        clients.clear(i, Clients.HANDOVER_RUNS);
        clients.successor[i] = -1;
    }

    private void transfer(int i, @Nullable Position to, double kept, double now) {
        clients.owner[i] = to == null ? -1 : to.index;
        int employee = to == null ? -1 : to.employee;
        double lost = loseBond(i, kept, DepartureCause.HANDOVER);
        clients.bondHandedOver[i] += lost;
        clients.lostByHandover[i] += irritate(i, lost);
        if (breaksOff(i, lost)) {
            tally.count(Measure.HANDOVER_BREAK_OFFS);
            log.add(i, now, EventKind.HANDOVER_BREAK_OFF, kept, -1);
            leaving.breakOff(i, DepartureCause.HANDOVER, bonds.breakOff(lost), now);
        } else {
            clients.freshUntil[i] = now + rules.get(FRESH_EYES_WEEKS) * World.DAYS_PER_WEEK;
            log.add(i, now, EventKind.HANDED_OVER, kept, employee);
        }
    }

    /** The person in charge has left the company: nothing was handed over but the dossier. */
    void ownerLeft(int i, int employee, double now) {
        double kept = bonds.afterLeaving(clients.dossier[i]);
        log.add(i, now, EventKind.OWNER_LEFT, kept, employee);
        double lost = loseBond(i, kept, DepartureCause.OWNER_LEFT);
        clients.bondTakenAlong[i] += lost;
        clients.lostByOwnersLeaving[i] += irritate(i, lost);
        if (breaksOff(i, lost)) {
            tally.count(Measure.OWNER_LEFT_BREAK_OFFS);
            log.add(i, now, EventKind.OWNER_LEFT_BREAK_OFF, kept, -1);
            leaving.breakOff(i, DepartureCause.OWNER_LEFT, bonds.breakOff(lost), now);
        }
    }

    /**
     * A client loses part of its bond with a person.
     *
     * @param kept share of the bond kept, 0-1
     * @return the bond lost, 0-1
     */
    private double loseBond(int i, double kept, DepartureCause cause) {
        double lost = BondKept.lost(clients.personBond[i], kept, keyAccounts.shelter(i));
        if (lost != 0 && spared.from(cause, i, course.gameWeek())) {
            return 0;
        }
        clients.personBond[i] -= lost;
        return lost;
    }

    /** Losing a bond irritates: the satisfaction it cost, 0-1. */
    private double irritate(int i, double lost) {
        double irritation = bonds.irritation(lost, clients.satisfaction[i]);
        clients.satisfaction[i] -= irritation;
        return irritation;
    }

    /** Whether a client that lost a bond breaks off at once. */
    private boolean breaksOff(int i, double lost) {
        return clients.is(i, ClientState.ACTIVE)
                && Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.BREAK_OFF) < bonds.breakOff(lost);
    }
}
