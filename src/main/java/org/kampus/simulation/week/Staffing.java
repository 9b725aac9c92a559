package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.equation.Learning;
import org.kampus.simulation.equation.Liking;
import org.kampus.simulation.equation.Quitting;
import org.kampus.simulation.equation.Ramp;
import org.kampus.simulation.equation.RecordKeeping;
import org.kampus.simulation.equation.Relearning;
import org.kampus.simulation.equation.Scarcity;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** The people: hired, moved, learning, tired, leaving. */
final class Staffing {

    private final World world;
    private final Spared spared;
    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final Tasks tasks;
    private final Duties duties;
    private final Streams streams;
    private final ExpertDepartment experts;
    private final Routing routing;
    private final SaleProgress sales;
    private final Handovers handovers;
    private final ClientBase base;
    private final Liking liking;
    private final Ramp ramp;
    private final Quitting quitting;
    private final Learning learning;
    private final Relearning relearning;
    private final Scarcity scarcity;
    private final Wages wages;
    private final Reassignment reassignment;

    private static final TaskFamily[] FAMILIES = TaskFamily.values();

    /** Longer than anybody takes to work full hours. */
    private static final int SEASONED_WEEKS = 260;

    Staffing(
            World world,
            ExpertDepartment experts,
            Routing routing,
            SaleProgress sales,
            Handovers handovers,
            ClientBase base) {
        this.world = world;
        this.spared = world.spared;
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.tasks = world.tasks;
        this.duties = world.duties;
        this.streams = world.streams;
        this.experts = experts;
        this.routing = routing;
        this.sales = sales;
        this.handovers = handovers;
        this.base = base;
        this.liking = new Liking(rules.numbers);
        this.ramp = new Ramp(rules.numbers);
        this.quitting = new Quitting(rules.numbers);
        this.learning = new Learning(rules.numbers);
        this.relearning = new Relearning(rules.numbers);
        this.scarcity = new Scarcity(rules.numbers);
        this.wages = new Wages(world, experts);
        this.reassignment = new Reassignment(world, learning);
    }

    /**
     * Brings people and positions in line with a plan. Whose role shrinks goes on in a role with the same duties, however it is
     * called; else to a role that grows, the one it likes best; only then are others dismissed or hired.
     *
     * @param atBeginning whether this is the seasoned staff the company starts with
     */
    void apply(OperatingPlan plan, boolean atBeginning) {
        long[] before = reassignment.jobs();
        duties.read(plan);
        List<Role> openings = new ArrayList<>();
        List<Position> surplus = new ArrayList<>();
        for (Role role : reassignment.rolesByDuties()) {
            List<Position> holders = new ArrayList<>();
            for (Position position : staff.positions) {
                if (position.exists && position.role == role) {
                    holders.add(position);
                }
            }
            holders.sort(Comparator.comparing((Position p) -> p.filled)
                    .thenComparing(p -> -p.hiredInWeek)
                    .thenComparing(p -> -p.index));
            int excess = holders.size() - experts.people(role, plan);
            for (int n = 0; n < excess; n++) {
                surplus.add(holders.get(n));
            }
            for (int n = excess; n < 0; n++) {
                openings.add(role);
            }
        }
        reassignment.move(surplus, openings, before);
        surplus.forEach(this::close);
        boolean changed = !surplus.isEmpty() || !openings.isEmpty();
        for (Role role : openings) {
            Position position = staff.open(role);
            tasks.ensurePositions(staff.positions.size());
            fill(position, atBeginning || experts.lends(role, plan));
        }
        experts.seat();
        duties.count(staff.positions, rules);
        changed |= reassignment.begin(before);
        for (Position position : staff.positions) {
            routing.redistribute(position);
            if (position.openSales > 0 && !sells(position)) {
                sales.release(position, course.weekStart());
            }
        }
        if (!atBeginning && changed) {
            base.placeClients();
        }
    }

    private boolean sells(Position position) {
        return position.works()
                && (duties.does(position, SalesFunction.ESTABLISH_RELATIONSHIP)
                        || duties.does(position, SalesFunction.FIRST_SALE));
    }

    private void close(Position position) {
        if (position.filled) {
            if (!position.inDepartment) {
                tally.add(Measure.STAFF_COSTS, rules.get(LEAVING_COST_WEEKS) * position.pay);
            }
            leave(position, Integer.MAX_VALUE);
        }
        position.exists = false;
    }

    /** The person leaves; clients learn it, tasks and open sales go to others. */
    void leave(Position position, int vacantUntil) {
        double now = course.weekStart();
        int employee = position.employee;
        if (position.task != Position.NO_TASK || position.exists) {
            position.filled = false;
            routing.redistribute(position);
        }
        position.vacate(vacantUntil);
        if (position.openSales > 0) {
            sales.release(position, now);
        }
        for (int i = 0; i < clients.size(); i++) {
            if (clients.owner[i] == position.index
                    && (clients.is(i, ClientState.ACTIVE) || clients.is(i, ClientState.DORMANT))) {
                handovers.ownerLeft(i, employee, now);
            }
        }
    }

    /** The person leaves of its own accord; it takes time to find another. */
    void resign(Position position) {
        double weeks = scarcity.vacancyWeeks(wages.breadthOfDuties(position));
        leave(position, course.week + (int) Math.round(weeks));
    }

    private void fill(Position position, boolean seasoned) {
        position.filled = true;
        position.employee = staff.nextEmployee();
        position.hiredInWeek = seasoned ? course.week - SEASONED_WEEKS : course.week;
        position.personKey = streams.person(position.index, position.generations++);
        position.hunterLiking = psychotype(position);
        position.diligence = Draws.uniform(position.personKey, 0, Purpose.DILIGENCE);
        Set<TaskFamily> families = reassignment.families(position.role);
        double hours = rules.get(seasoned ? EXPERIENCE_AT_START : EXPERIENCE_OF_HIRE);
        for (TaskFamily family : FAMILIES) {
            int f = family.ordinal();
            position.liking[f] = liking.of(family, position.hunterLiking, position.diligence);
            position.experience[f] = families.contains(family) ? hours / families.size() : 0;
        }
        wages.hire(position);
        if (!seasoned) {
            tally.count(Measure.HIRES);
            tally.add(Measure.STAFF_COSTS, rules.get(HIRING_COST_WEEKS) * position.pay);
        }
        learnSkills(position);
    }

    /** Who applies for a role: the wanted type with the hiring accuracy, either type if none is. */
    private double psychotype(Position position) {
        double profile = 0;
        for (TaskFamily family : reassignment.families(position.role)) {
            profile += liking.of(family, 1, 0.5) - liking.of(family, -1, 0.5);
        }
        double u = Draws.uniform(position.personKey, 0, Purpose.PSYCHOTYPE);
        double match = Math.abs(profile) < rules.get(CLEAR_PROFILE) ? 0.5 : rules.get(PSYCHOTYPE_MATCH);
        double sign = (u < match) == (profile >= 0) ? 1 : -1;
        double strength = Draws.uniform(position.personKey, 0, Purpose.PSYCHOTYPE_STRENGTH);
        double weakest = rules.get(PSYCHOTYPE_WEAKEST);
        return sign * (weakest + (1 - weakest) * strength);
    }

    /** Quits, new people in vacant positions, and everybody's hours and skills of the week. */
    void beginWeek() {
        base.countClients();
        double overhead = rules.get(OVERHEAD) + rules.get(CONTROL_OVERHEAD) * course.plan.control();
        double training = course.plan.trainingHoursPerMonth() / World.WEEKS_PER_MONTH;
        double hours = rules.get(CONTRACT_HOURS) * (1 - overhead) - training;
        int people = 0;
        double morale = 0;
        double records = 0;
        for (Position position : staff.positions) {
            if (!position.exists) {
                continue;
            }
            if (position.filled && quits(position) && !spared.stays(position.employee, course.gameWeek())) {
                tally.count(Measure.QUITS);
                resign(position);
            } else if (!position.filled && course.week >= position.vacantUntil) {
                fill(position, false);
            }
            if (position.filled) {
                position.hoursPerDay = Math.max(0, hours) / World.DAYS_PER_WEEK * hoursOf(position);
                tally.add(RoleMeasure.PEOPLE, position.role.ordinal(), experts.share(position));
                tally.add(Measure.STAFF_COSTS, training * rules.get(TRAINING_COST));
                learnSkills(position);
                people++;
                morale += Quitting.morale(discontent(position));
                records += RecordKeeping.completeness(
                        course.plan.control(), position.diligence, position.liking[TaskFamily.DOCUMENTS.ordinal()]);
            }
        }
        tally.set(Measure.MORALE, morale / Math.max(1, people));
        tally.set(Measure.RECORDS_COMPLETENESS, records / Math.max(1, people));
        payForControl(people);
        duties.countPresent(staff.positions, rules);
    }

    /** Share of full hours that newcomers work, and people whose duties are new. */
    private double hoursOf(Position position) {
        double tenure = scarcity.tenure(course.week - position.hiredInWeek, wages.breadthOfDuties(position));
        return ramp.of(tenure) * relearning.hours(position.strange, course.week - position.strangeSince);
    }

    private double discontent(Position position) {
        return quitting.discontent(
                position.load,
                position.dislikedShare,
                position.experience,
                course.plan.trainingHoursPerMonth(),
                wages.underpaid(position),
                wages.breadth(position));
    }

    private boolean quits(Position position) {
        double chance = quitting.chance(discontent(position));
        return Draws.uniform(streams.luck(position.personKey), course.week, Purpose.QUIT) < chance;
    }

    /** Control takes managers; a time study takes observers. */
    private void payForControl(int people) {
        double managers = course.plan.control() * people / rules.get(MANAGER_SPAN);
        tally.add(Measure.STAFF_COSTS, managers * rules.get(MANAGER_PAY));
        if (course.plan.timeStudy() && course.weekOfQuarter() == 0) {
            tally.add(Measure.STAFF_COSTS, people * rules.get(TIME_STUDY_COST));
        }
    }

    /** Skill by experience, own and transferred, with small effects of liking and coaching. */
    private void learnSkills(Position position) {
        double all = Reassignment.sum(position.experience);
        double coached = rules.guidance.skill(course.plan.control());
        for (TaskFamily family : FAMILIES) {
            int f = family.ordinal();
            double skill = coached * learning.skill(position.experience[f], all, position.liking[f]);
            boolean technical = family == TaskFamily.SUPPORT;
            position.skill[f] = technical ? Math.min(skill, learning.ceiling(position.experience[f], all)) : skill;
        }
    }

    /** What the week has taught, and how heavy it was. */
    void endWeek() {
        double forgetting = rules.get(FORGETTING);
        double memory = rules.get(LOAD_MEMORY);
        double coached = rules.guidance.learning(course.plan.control());
        double training = course.plan.trainingHoursPerMonth() / World.WEEKS_PER_MONTH;
        for (Position position : staff.positions) {
            if (!position.works()) {
                continue;
            }
            Set<TaskFamily> families = training > 0 ? reassignment.families(position.role) : Set.of();
            for (TaskFamily family : FAMILIES) {
                int f = family.ordinal();
                if (position.weekHours[f] > 0) {
                    position.experience[f] += position.weekHours[f] * coached;
                } else {
                    position.experience[f] *= 1 - forgetting;
                }
                if (families.contains(family)) {
                    position.experience[f] += training * rules.get(TRAINING_FACTOR) / families.size();
                }
                position.weekHours[f] = 0;
            }
            if (position.weekAvailable > 0) {
                double load = position.weekUsed / position.weekAvailable;
                position.load = memory * position.load + (1 - memory) * load;
                double disliked = position.weekDisliked / position.weekAvailable;
                position.dislikedShare = memory * position.dislikedShare + (1 - memory) * disliked;
            }
            wages.endWeek(position);
            position.weekAvailable = 0;
            position.weekUsed = 0;
            position.weekDisliked = 0;
        }
    }

    /** How likely everybody employed is to resign in the week to come, and why. */
    List<PersonOutlook> outlooks() {
        return new Outlooks(world, wages).all();
    }

    /** Wages of everybody employed, thousand ₽ a week. */
    double payroll() {
        return wages.payroll();
    }
}
