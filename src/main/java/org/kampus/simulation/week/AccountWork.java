package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Fading;
import org.kampus.simulation.equation.Saturation;
import org.kampus.simulation.equation.Weariness;
import org.kampus.simulation.equation.WebOrders;
import org.kampus.simulation.equation.WinBack;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** Touches, growth of accounts, wider assortment, and winning dormant clients back. */
final class AccountWork {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final Handovers handovers;
    private final WinBack winBack;
    private final WebOrders webOrders;
    private final Spared spared;
    private final Staff staff;
    private final Initiative initiative;
    private final Fading fading;

    /** Step of a task of care by which somebody takes part in a project. */
    static final int PROJECT = -1;

    private static final ClientClass[] CLASSES = ClientClass.values();

    private final double memoryMonths;

    /** Hours of one piece of growth work. */
    final double taskHours;

    AccountWork(World world, Routing routing, KeyAccounts keyAccounts, Handovers handovers, Initiative initiative) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.handovers = handovers;
        this.memoryMonths = rules.get(GROWTH_MEMORY_MONTHS);
        this.taskHours = rules.get(GROWTH_TASK_HOURS);
        this.spared = world.spared;
        this.staff = world.staff;
        this.initiative = initiative;
        this.fading = new Fading(world.rules.numbers);
        this.winBack = new WinBack(world.rules.numbers);
        this.webOrders = new WebOrders(world.rules.numbers);
    }

    /** Hours of account growth a month that the care norms want for a client. */
    double growthNorm(int i) {
        return course.plan.care().growthHours(CLASSES[clients.clientClass[i]]);
    }

    void touchDue(int i, double at) {
        int touches = (int) clients.careCredit[i];
        clients.careCredit[i] -= touches;
        double hours = touches
                * rules.lineOf(clients, i).get(LineParameter.HOURS_PER_TOUCH)
                * clients.travel[i]
                * keyAccounts.touchHours(i)
                * spread(i, SalesFunction.CARE);
        routing.give(SalesFunction.CARE, i, clients.owner[i], at, rules.days(CARE_ALLOWANCE), hours, touches);
    }

    void growthDue(int i, double at) {
        grow(SalesFunction.GROW_ACCOUNT, i, at);
    }

    void assortmentDue(int i, double at) {
        grow(SalesFunction.WIDEN_ASSORTMENT, i, at);
    }

    private void grow(SalesFunction function, int i, double at) {
        int sittings = (int) (clients.growthCredit[i] / taskHours);
        clients.growthCredit[i] -= sittings * taskHours;
        double hours = sittings * taskHours * spread(i, function);
        routing.give(function, i, clients.owner[i], at, rules.days(GROWTH_ALLOWANCE), hours, sittings);
    }

    void reactivationDue(int i, double at) {
        double hours = rules.get(REACTIVATION_HOURS) * spread(i, SalesFunction.REACTIVATE);
        routing.give(SalesFunction.REACTIVATE, i, clients.owner[i], at, rules.days(CARE_ALLOWANCE), hours);
    }

    private double spread(int i, SalesFunction function) {
        return rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.task(course.week, function));
    }

    /**
     * A touch: the bond with the person in charge grows if that person did it, the bond with the
     * company whoever did it.
     */
    void touched(Task task, Position by, double now) {
        int i = task.client();
        if (task.step() == PROJECT) {
            accompanied(task, by, now);
            return;
        }
        if (task.step() < 0) {
            initiative.talked(task, by, now);
            return;
        }
        clients.clear(i, Clients.CARE_WAITS);
        int touches = task.step();
        tally.add(Measure.TOUCHES, touches);
        double felt = touches * welcome(i);
        clients.contacts[i] += touches / memoryMonths;
        if (!spared.from(DepartureCause.NEGLECT, i, course.gameWeek())) {
            if (clients.owner[i] == by.index) {
                bind(i, felt * rules.get(BOND_PER_TOUCH) * by.skill[TaskFamily.CARE.ordinal()]);
            }
            contact(i, felt * keyAccounts.touchTies(i));
        }
        double standard = rules.lineOf(clients, i).get(LineParameter.HOURS_PER_TOUCH);
        log.add(i, now, EventKind.TOUCH, touches * standard, by.employee);
    }

    /** Whoever keeps the client, or somebody for that person, takes part in its project: no visit that could tire. */
    private void accompanied(Task task, Position by, double now) {
        int i = task.client();
        clients.set(i, Clients.ACCOMPANIED);
        double felt = rules.get(PROJECT_COMPANION_TOUCHES);
        if (clients.owner[i] == by.index) {
            bind(i, felt * rules.get(BOND_PER_TOUCH) * by.skill[TaskFamily.CARE.ordinal()]);
        }
        contact(i, felt);
        tally.count(Measure.TOUCHES);
        log.add(i, now, EventKind.TOUCH, task.hours(), by.employee);
    }

    /** A task of care will not be done any more. */
    void dropped(Task task) {
        int i = task.client();
        if (task.step() > 0) {
            clients.clear(i, Clients.CARE_WAITS);
        } else if (task.step() != PROJECT) {
            initiative.dropped(task);
        }
    }

    /** How welcome one more contact on our initiative is to a client, 0-1. */
    private double welcome(int i) {
        return Weariness.left(clients.contacts[i], rules.lineOf(clients, i).comfortableContacts);
    }

    /** At the end of a week: who is spared neglect feels the touches that the norm wants, and none besides. */
    void endWeek() {
        if (!spared.isAnything()) {
            return;
        }
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            if (clients.is(i, ClientState.ACTIVE) && spared.from(DepartureCause.NEGLECT, i, course.gameWeek())) {
                double touches = course.plan.care().touches(CLASSES[clients.clientClass[i]]) / World.WEEKS_PER_MONTH;
                bind(i, touches * rules.get(BOND_PER_TOUCH) * skillInCharge(i));
                contact(i, touches * keyAccounts.touchTies(i));
            }
        }
    }

    /** Skill in care of whoever is in charge; a vacant position has that of a fully skilled person. */
    private double skillInCharge(int i) {
        Position owner = clients.owner[i] >= 0 ? staff.position(clients.owner[i]) : null;
        return owner != null && owner.works() ? owner.skill[TaskFamily.CARE.ordinal()] : 1;
    }

    /**
     * A fulfilled order is a contact, too: the person in charge ties the client to itself by it, anybody else to
     * the company; an order that the client entered itself is less of a contact.
     */
    void served(int i, Position by, boolean fromTheWeb) {
        double usual = rules.get(ORDER_AS_CONTACT);
        double weight = fromTheWeb ? webOrders.contact(usual) : usual;
        if (clients.owner[i] == by.index) {
            double own = rules.get(ORDER_BINDS_PERSON);
            bind(i, own * weight * rules.get(BOND_PER_TOUCH) * by.skill[TaskFamily.CARE.ordinal()]);
            contact(i, (1 - own) * weight);
        } else {
            contact(i, weight);
        }
    }

    /** Something was offered with an order: a part of a contact on our initiative. */
    void offered(int i) {
        clients.contacts[i] += rules.get(UPSELL_CONTACTS) / memoryMonths;
    }

    /** An expert has talked to the client's people. */
    void metExpert(int i) {
        double weight = rules.get(EXPERT_CONTACT);
        if (weight > 0) {
            contact(i, weight);
        }
    }

    /** The bond with the person in charge grows towards 1. */
    private void bind(int i, double gain) {
        double felt = gain * clients.chemistry[i];
        double left = Saturation.left(felt);
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
        double gain = rules.get(FIRM_BOND_PER_CONTACT) * clients.satisfaction[i] * weight;
        clients.firmBond[i] += Saturation.added(clients.firmBond[i], gain);
    }

    void grown(Task task, Position by, double now) {
        int i = task.client();
        double hours = task.hours();
        clients.clear(i, Clients.GROWTH_WAITS);
        clients.contacts[i] += task.step() / memoryMonths;
        double skilled = skilled(i, by, hours, now);
        clients.growthEffort[i] += keyAccounts.invest(i, growthNorm(i), skilled) / memoryMonths;
        tally.add(Measure.GROWTH_HOURS, hours);
        log.add(i, now, EventKind.GROWTH, hours, by.employee);
    }

    void widened(Task task, Position by, double now) {
        int i = task.client();
        double hours = task.hours();
        clients.clear(i, Clients.ASSORTMENT_WAITS);
        double gain = rules.get(BREADTH_PER_HOUR) * skilled(i, by, hours, now) * welcome(i);
        clients.contacts[i] += task.step() / memoryMonths;
        clients.breadth[i] += Saturation.added(clients.breadth[i], gain);
        tally.add(Measure.GROWTH_HOURS, hours);
        log.add(i, now, EventKind.ASSORTMENT, hours, by.employee);
    }

    /** Growth hours weighed by skill, and by the fresh eyes of a new person in charge. */
    private double skilled(int i, Position by, double hours, double now) {
        double fresh = now < clients.freshUntil[i] ? 1 + rules.get(FRESH_EYES) * (1 - clients.firmBond[i]) : 1;
        return hours * by.skill[TaskFamily.GROWTH.ordinal()] * fresh;
    }

    /** An attempt to win a dormant client back; the old bond helps whoever holds it. */
    void attempted(Task task, Position by, double now) {
        int i = task.client();
        clients.clear(i, Clients.REACTIVATION_WAITS);
        clients.lastAttempt[i] = now;
        if (clients.is(i, ClientState.ACTIVE)) {
            called(i, by, now);
            return;
        }
        tally.count(Measure.REACTIVATION_ATTEMPTS);
        double known = clients.owner[i] == by.index ? clients.personBond[i] : 0;
        double weeks = (now - clients.since[i]) / World.DAYS_PER_WEEK;
        double chance = winBack.chance(
                known,
                clients.firmBond[i],
                by.skill[TaskFamily.REACTIVATION.ordinal()],
                clients.has(i, Clients.OUR_FAULT),
                weeks);
        if (Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.REACTIVATION) >= chance) {
            log.add(i, now, EventKind.REACTIVATION_FAILED, chance, by.employee);
            return;
        }
        clients.become(i, ClientState.ACTIVE, now);
        clients.clear(i, Clients.OUR_FAULT);
        clients.temptation[i] = 0;
        clients.satisfaction[i] = Math.max(clients.satisfaction[i], rules.get(WON_BACK_SATISFACTION));
        tally.count(Measure.WON_BACK);
        log.add(i, now, EventKind.WON_BACK, chance, by.employee);
        handovers.settle(i);
    }

    /**
     * A client was called since it has not ordered for long. One that is on its way to stop may order as before again;
     * for any other it was a touch.
     */
    private void called(int i, Position by, double now) {
        double known = clients.owner[i] == by.index ? clients.personBond[i] : 0;
        clients.contacts[i] += 1 / memoryMonths;
        if (!clients.has(i, Clients.REDUCED)) {
            tally.count(Measure.TOUCHES);
            contact(i, welcome(i));
            log.add(i, now, EventKind.TOUCH, rules.get(REACTIVATION_HOURS), by.employee);
            return;
        }
        double skill = by.skill[TaskFamily.REACTIVATION.ordinal()];
        double chance = fading.winsBack(winBack.chance(known, clients.firmBond[i], skill, false, 0));
        if (Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.REDUCED) >= chance) {
            log.add(i, now, EventKind.REACTIVATION_FAILED, chance, by.employee);
            return;
        }
        clients.clear(i, Clients.REDUCED);
        clients.temptation[i] = 0;
        clients.satisfaction[i] = Math.max(clients.satisfaction[i], rules.get(WON_BACK_SATISFACTION));
        tally.count(Measure.REDUCED_WON_BACK);
        log.add(i, now, EventKind.ORDERS_AS_BEFORE, chance, by.employee);
    }
}
