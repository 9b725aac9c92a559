package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;

/** Touches, growth of accounts, wider assortment, and winning dormant clients back. */
final class AccountWork {

    private static final ClientClass[] CLASSES = ClientClass.values();

    private final World world;
    private final Clients clients;
    private final double memoryMonths;

    /** Hours of one piece of growth work. */
    final double taskHours;

    AccountWork(World world) {
        this.world = world;
        this.clients = world.clients;
        this.memoryMonths = world.rules.get(GROWTH_MEMORY_MONTHS);
        this.taskHours = world.rules.get(GROWTH_TASK_HOURS);
    }

    /** Hours of account growth a month that the care norms want for a client. */
    double growthNorm(int i) {
        return world.plan.care().growthHours(CLASSES[clients.clientClass[i]]);
    }

    void touchDue(int i, double at) {
        double hours = world.line(i).get(LineParameter.HOURS_PER_TOUCH)
                * clients.travel[i]
                * world.keyAccounts.touchHours(i)
                * spread(i, SalesFunction.CARE);
        world.routing.give(SalesFunction.CARE, i, clients.owner[i], at, world.rules.days(CARE_ALLOWANCE), hours, hours);
    }

    void growthDue(int i, double at) {
        double hours = taskHours * spread(i, SalesFunction.GROW_ACCOUNT);
        world.routing.give(
                SalesFunction.GROW_ACCOUNT, i, clients.owner[i], at, world.rules.days(GROWTH_ALLOWANCE), hours, hours);
    }

    void assortmentDue(int i, double at) {
        double hours = taskHours * spread(i, SalesFunction.WIDEN_ASSORTMENT);
        world.routing.give(
                SalesFunction.WIDEN_ASSORTMENT,
                i,
                clients.owner[i],
                at,
                world.rules.days(GROWTH_ALLOWANCE),
                hours,
                hours);
    }

    void reactivationDue(int i, double at) {
        double hours = world.rules.get(REACTIVATION_HOURS) * spread(i, SalesFunction.REACTIVATE);
        world.routing.give(
                SalesFunction.REACTIVATE, i, clients.owner[i], at, world.rules.days(CARE_ALLOWANCE), hours, 0);
    }

    private double spread(int i, SalesFunction function) {
        return world.rules.taskTimes.factor(clients.key[i], (long) world.week * Tasks.FUNCTIONS + function.ordinal());
    }

    /**
     * A touch: the bond with the person in charge grows if that person did it, the bond with the
     * company whoever did it.
     */
    void touched(int i, Position by, double now) {
        clients.clear(i, Clients.CARE_WAITS);
        world.tally.count(Measure.TOUCHES);
        if (clients.owner[i] == by.index) {
            bind(i, world.rules.get(BOND_PER_TOUCH) * by.skill[TaskFamily.CARE.ordinal()]);
        }
        contact(i, world.keyAccounts.touchTies(i));
        world.log.add(i, now, EventKind.TOUCH, world.line(i).get(LineParameter.HOURS_PER_TOUCH), by.employee);
    }

    /**
     * A fulfilled order is a contact, too: the person in charge ties the client to itself by it, anybody else to
     * the company.
     */
    void served(int i, Position by) {
        double weight = world.rules.get(ORDER_AS_CONTACT);
        if (clients.owner[i] == by.index) {
            double own = world.rules.get(ORDER_BINDS_PERSON);
            bind(i, own * weight * world.rules.get(BOND_PER_TOUCH) * by.skill[TaskFamily.CARE.ordinal()]);
            contact(i, (1 - own) * weight);
        } else {
            contact(i, weight);
        }
    }

    /** What a gain adds to a level that can only come near 1. */
    static double towardsOne(double level, double gain) {
        return (1 - level) * (1 - Elementary.exp(-gain));
    }

    /** The bond with the person in charge grows towards 1. */
    private void bind(int i, double gain) {
        double felt = gain * clients.chemistry[i];
        double left = Elementary.exp(-felt);
        clients.personBond[i] += (1 - clients.personBond[i]) * (1 - left);
        clients.bondHandedOver[i] *= left;
        clients.bondTakenAlong[i] *= left;
    }

    /**
     * A contact binds the client to the company, the more the more satisfied it is.
     *
     * @param weight 1 for a touch
     */
    void contact(int i, double weight) {
        double gain = world.rules.get(FIRM_BOND_PER_CONTACT) * clients.satisfaction[i] * weight;
        clients.firmBond[i] += towardsOne(clients.firmBond[i], gain);
    }

    void grown(int i, Position by, double hours, double now) {
        clients.clear(i, Clients.GROWTH_WAITS);
        double skilled = skilled(i, by, hours, now);
        clients.growthEffort[i] += world.keyAccounts.invest(i, growthNorm(i), skilled) / memoryMonths;
        world.tally.add(Measure.GROWTH_HOURS, hours);
        world.log.add(i, now, EventKind.GROWTH, hours, by.employee);
    }

    void widened(int i, Position by, double hours, double now) {
        clients.clear(i, Clients.ASSORTMENT_WAITS);
        double gain = world.rules.get(BREADTH_PER_HOUR) * skilled(i, by, hours, now);
        clients.breadth[i] += towardsOne(clients.breadth[i], gain);
        world.tally.add(Measure.GROWTH_HOURS, hours);
        world.log.add(i, now, EventKind.ASSORTMENT, hours, by.employee);
    }

    /** Growth hours weighed by skill, and by the fresh eyes of a new person in charge. */
    private double skilled(int i, Position by, double hours, double now) {
        double fresh = now < clients.freshUntil[i] ? 1 + world.rules.get(FRESH_EYES) * (1 - clients.firmBond[i]) : 1;
        return hours * by.skill[TaskFamily.GROWTH.ordinal()] * fresh;
    }

    /** An attempt to win a dormant client back; the old bond helps whoever holds it. */
    void attempted(int i, Position by, double now) {
        clients.clear(i, Clients.REACTIVATION_WAITS);
        clients.lastAttempt[i] = now;
        world.tally.count(Measure.REACTIVATION_ATTEMPTS);
        double known = clients.owner[i] == by.index ? clients.personBond[i] : 0;
        double weeks = (now - clients.since[i]) / World.DAYS_PER_WEEK;
        double fault = clients.has(i, Clients.OUR_FAULT) ? 1 - world.rules.get(REACTIVATION_OUR_FAULT) : 1;
        double chance = world.rules.get(REACTIVATION_CEILING)
                * (world.rules.get(REACTIVATION_BASE)
                        + world.rules.get(REACTIVATION_PERSON_BOND) * known
                        + world.rules.get(REACTIVATION_FIRM_BOND) * clients.firmBond[i])
                * by.skill[TaskFamily.REACTIVATION.ordinal()]
                * fault
                * Elementary.pow(2, -weeks / world.rules.get(REACTIVATION_HALF_LIFE_WEEKS));
        if (Draws.uniform(clients.key[i], world.week, Purpose.REACTIVATION) >= chance) {
            world.log.add(i, now, EventKind.REACTIVATION_FAILED, chance, by.employee);
            return;
        }
        clients.become(i, ClientState.ACTIVE, now);
        clients.clear(i, Clients.OUR_FAULT);
        clients.satisfaction[i] = Math.max(clients.satisfaction[i], world.rules.get(NEW_CLIENT_SATISFACTION));
        world.tally.count(Measure.WON_BACK);
        world.log.add(i, now, EventKind.WON_BACK, chance, by.employee);
        world.handovers.settle(i);
    }
}
