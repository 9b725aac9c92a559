package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;

/** The people: hired, moved, learning, tired, leaving. */
final class Staffing {

    private static final TaskFamily[] FAMILIES = TaskFamily.values();

    /** Longer than anybody takes to work full hours. */
    private static final int SEASONED_WEEKS = 260;

    private final World world;
    private final int[] opened = new int[Role.values().length];
    private int employees;

    Staffing(World world) {
        this.world = world;
    }

    /**
     * Brings people and positions in line with a plan. People whose role shrinks move to a role that
     * grows, to the one they like best; only then are others dismissed or hired.
     *
     * @param atBeginning whether this is the seasoned staff the company starts with
     */
    void apply(OperatingPlan plan, boolean atBeginning) {
        List<Role> openings = new ArrayList<>();
        List<Position> surplus = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Position> holders = new ArrayList<>();
            for (Position position : world.positions) {
                if (position.exists && position.role == role) {
                    holders.add(position);
                }
            }
            holders.sort(Comparator.comparing((Position p) -> p.filled)
                    .thenComparing(p -> -p.hiredInWeek)
                    .thenComparing(p -> -p.index));
            int excess = holders.size() - world.experts.people(role, plan);
            for (int n = 0; n < excess; n++) {
                surplus.add(holders.get(n));
            }
            for (int n = excess; n < 0; n++) {
                openings.add(role);
            }
        }
        for (Position position : surplus) {
            if (position.filled && !position.inDepartment && !openings.isEmpty()) {
                Role best = mostLiked(position, openings);
                openings.remove(best);
                position.role = best;
            } else {
                close(position);
            }
        }
        for (Role role : openings) {
            Position position = new Position(world.positions.size(), role, opened[role.ordinal()]++);
            world.positions.add(position);
            world.tasks.ensurePositions(world.positions.size());
            fill(position, atBeginning || world.experts.lends(role, plan));
        }
        world.experts.seat();
        world.routing.update();
        for (Position position : world.positions) {
            world.routing.redistribute(position);
            if (position.openSales > 0 && !sells(position)) {
                world.sales.release(position, world.weekStart());
            }
        }
        if (!atBeginning) {
            world.base.placeClients();
        }
    }

    private boolean sells(Position position) {
        return position.works()
                && (world.routing.does(position, SalesFunction.ESTABLISH_RELATIONSHIP)
                        || world.routing.does(position, SalesFunction.FIRST_SALE));
    }

    private Role mostLiked(Position position, List<Role> openings) {
        Role best = openings.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Role role : openings) {
            double liking = 0;
            Set<TaskFamily> families = families(role);
            for (TaskFamily family : families) {
                liking += position.liking[family.ordinal()] / families.size();
            }
            if (liking > highest) {
                highest = liking;
                best = role;
            }
        }
        return best;
    }

    private Set<TaskFamily> families(Role role) {
        Set<TaskFamily> families = EnumSet.noneOf(TaskFamily.class);
        for (SalesFunction function : SalesFunction.values()) {
            if (world.plan.structure().doers(function).contains(role)) {
                families.add(function.family());
            }
        }
        return families;
    }

    private void close(Position position) {
        if (position.filled) {
            if (!position.inDepartment) {
                world.tally.add(Measure.STAFF_COSTS, world.rules.get(LEAVING_COST_WEEKS) * pay(position));
            }
            leave(position, Integer.MAX_VALUE);
        }
        position.exists = false;
    }

    private double pay(Position position) {
        return world.rules.scenario.pay().perWeek(position.role);
    }

    /** The person leaves; clients learn it, tasks and open sales go to others. */
    void leave(Position position, int vacantUntil) {
        double now = world.weekStart();
        int employee = position.employee;
        if (position.task != Position.NO_TASK || position.exists) {
            position.filled = false;
            world.routing.redistribute(position);
        }
        position.vacate(vacantUntil);
        if (position.openSales > 0) {
            world.sales.release(position, now);
        }
        Clients clients = world.clients;
        for (int i = 0; i < clients.size(); i++) {
            if (clients.owner[i] == position.index
                    && (clients.is(i, ClientState.ACTIVE) || clients.is(i, ClientState.DORMANT))) {
                world.handovers.ownerLeft(i, employee, now);
            }
        }
    }

    private void fill(Position position, boolean seasoned) {
        position.filled = true;
        position.employee = employees++;
        position.hiredInWeek = seasoned ? world.week - SEASONED_WEEKS : world.week;
        long identity =
                ((long) position.role.ordinal() << 40) | ((long) position.openedBefore << 16) | position.generations++;
        position.personKey = Draws.key(world.seed, Purpose.EMPLOYEE, identity);
        position.hunterLiking = psychotype(position);
        position.diligence = Draws.uniform(position.personKey, 0, Purpose.DILIGENCE);
        Set<TaskFamily> families = families(position.role);
        double hours = world.rules.get(seasoned ? EXPERIENCE_AT_START : EXPERIENCE_OF_HIRE);
        for (TaskFamily family : FAMILIES) {
            int f = family.ordinal();
            position.liking[f] = world.rules.liking(family, position.hunterLiking, position.diligence);
            position.experience[f] = families.contains(family) ? hours / families.size() : 0;
        }
        if (!seasoned) {
            world.tally.count(Measure.HIRES);
            world.tally.add(Measure.STAFF_COSTS, world.rules.get(HIRING_COST_WEEKS) * pay(position));
        }
        learnSkills(position);
    }

    /** Who applies for a role: the wanted type with the hiring accuracy, either type if none is. */
    private double psychotype(Position position) {
        double profile = 0;
        for (TaskFamily family : families(position.role)) {
            profile += world.rules.liking(family, 1, 0.5) - world.rules.liking(family, -1, 0.5);
        }
        double u = Draws.uniform(position.personKey, 0, Purpose.PSYCHOTYPE);
        double match = Math.abs(profile) < world.rules.get(CLEAR_PROFILE) ? 0.5 : world.rules.get(PSYCHOTYPE_MATCH);
        double sign = (u < match) == (profile >= 0) ? 1 : -1;
        double strength = Draws.uniform(position.personKey, 0, Purpose.PSYCHOTYPE_STRENGTH);
        double weakest = world.rules.get(PSYCHOTYPE_WEAKEST);
        return sign * (weakest + (1 - weakest) * strength);
    }

    /** Quits, new people in vacant positions, and everybody's hours and skills of the week. */
    void beginWeek() {
        world.base.countClients();
        double overhead = world.rules.get(OVERHEAD) + world.rules.get(CONTROL_OVERHEAD) * world.plan.control();
        double training = world.plan.trainingHoursPerMonth() / World.WEEKS_PER_MONTH;
        double hours = world.rules.get(CONTRACT_HOURS) * (1 - overhead) - training;
        int people = 0;
        double morale = 0;
        double records = 0;
        for (Position position : world.positions) {
            if (!position.exists) {
                continue;
            }
            if (position.filled && quits(position)) {
                world.tally.count(Measure.QUITS);
                leave(position, world.week + (int) Math.round(world.rules.get(VACANCY_WEEKS)));
            } else if (!position.filled && world.week >= position.vacantUntil) {
                fill(position, false);
            }
            if (position.filled) {
                position.hoursPerDay = Math.max(0, hours) / World.DAYS_PER_WEEK * ramp(position);
                world.tally.add(RoleMeasure.PEOPLE, position.role.ordinal(), world.experts.share(position));
                world.tally.add(Measure.STAFF_COSTS, training * world.rules.get(TRAINING_COST));
                learnSkills(position);
                people++;
                morale += 1 / (1 + Elementary.exp(discontent(position)));
                records += completeness(position);
            }
        }
        world.tally.set(Measure.MORALE, morale / Math.max(1, people));
        world.tally.set(Measure.RECORDS_COMPLETENESS, records / Math.max(1, people));
        payForControl(people);
        world.routing.countPresent();
    }

    private double ramp(Position position) {
        double start = world.rules.get(RAMP_START);
        double tenure = world.week - position.hiredInWeek;
        return start + (1 - start) * Math.min(1, tenure / world.rules.get(RAMP_WEEKS));
    }

    /** What makes a person want to leave: logarithm of the factor on the usual rate of quitting. */
    private double discontent(Position position) {
        double bearable = world.rules.get(BEARABLE_LOAD);
        double overload = Math.max(0, position.load - bearable) / Math.max(0.01, 1 - bearable);
        double all = 0;
        double squares = 0;
        for (double hours : position.experience) {
            all += hours;
            squares += hours * hours;
        }
        double growthPath = Math.min(1, world.plan.trainingHoursPerMonth() / world.rules.get(GROWTH_PATH_HOURS));
        double variety = all > 0 ? 1 - squares / (all * all) : 0;
        return world.rules.get(QUIT_OVERLOAD) * (overload - world.rules.get(QUIT_OVERLOAD_REFERENCE))
                + world.rules.get(QUIT_DISLIKE) * (position.dislikedShare - world.rules.get(QUIT_DISLIKE_REFERENCE))
                - world.rules.get(QUIT_VARIETY) * (variety - world.rules.get(QUIT_VARIETY_REFERENCE))
                - world.rules.get(QUIT_GROWTH) * growthPath;
    }

    private boolean quits(Position position) {
        double hazard = world.rules.get(QUITS_PER_YEAR) / World.WEEKS_PER_YEAR * Elementary.exp(discontent(position));
        return Draws.uniform(position.personKey, world.week, Purpose.QUIT) < 1 - Elementary.exp(-hazard);
    }

    /** How completely a person keeps records: as control demands, beyond it as far as it likes to. */
    double completeness(Position position) {
        double control = world.plan.control();
        double willing = Math.max(0, position.diligence + Math.min(0, position.liking[TaskFamily.DOCUMENTS.ordinal()]));
        return control + (1 - control) * Math.min(1, willing);
    }

    /** Control takes managers; a time study takes observers. */
    private void payForControl(int people) {
        double managers = world.plan.control() * people / world.rules.get(MANAGER_SPAN);
        world.tally.add(Measure.STAFF_COSTS, managers * world.rules.get(MANAGER_PAY));
        if (world.plan.timeStudy() && world.weekOfQuarter() == 0) {
            world.tally.add(Measure.STAFF_COSTS, people * world.rules.get(TIME_STUDY_COST));
        }
    }

    /** Skill by experience, own and transferred, with a small effect of liking. */
    private void learnSkills(Position position) {
        double all = 0;
        for (double hours : position.experience) {
            all += hours;
        }
        double floor = world.rules.get(SKILL_FLOOR);
        double transfer = world.rules.get(EXPERIENCE_TRANSFER);
        for (TaskFamily family : FAMILIES) {
            int f = family.ordinal();
            double hours = position.experience[f] + transfer * (all - position.experience[f]);
            double skill = floor + (1 - floor) * (1 - Elementary.exp(-hours / world.rules.get(LEARNING_HOURS)));
            skill *= 1 + world.rules.get(SUITABILITY_SKILL) * position.liking[f];
            if (family == TaskFamily.SUPPORT && position.role != Role.SUPPORT) {
                skill = Math.min(skill, world.rules.get(TECHNICAL_CEILING));
            }
            position.skill[f] = skill;
        }
    }

    /** What the week has taught, and how heavy it was. */
    void endWeek() {
        double forgetting = world.rules.get(FORGETTING);
        double memory = world.rules.get(LOAD_MEMORY);
        double training = world.plan.trainingHoursPerMonth() / World.WEEKS_PER_MONTH;
        for (Position position : world.positions) {
            if (!position.works()) {
                continue;
            }
            Set<TaskFamily> families = training > 0 ? families(position.role) : Set.of();
            for (TaskFamily family : FAMILIES) {
                int f = family.ordinal();
                if (position.weekHours[f] > 0) {
                    position.experience[f] += position.weekHours[f];
                } else {
                    position.experience[f] *= 1 - forgetting;
                }
                if (families.contains(family)) {
                    position.experience[f] += training * world.rules.get(TRAINING_FACTOR) / families.size();
                }
                position.weekHours[f] = 0;
            }
            if (position.weekAvailable > 0) {
                double load = position.weekUsed / position.weekAvailable;
                position.load = memory * position.load + (1 - memory) * load;
                double disliked = position.weekDisliked / position.weekAvailable;
                position.dislikedShare = memory * position.dislikedShare + (1 - memory) * disliked;
            }
            position.weekAvailable = 0;
            position.weekUsed = 0;
            position.weekDisliked = 0;
        }
    }

    /** Wages of everybody employed, thousand ₽ a week. */
    double payroll() {
        double sum = 0;
        for (Position position : world.positions) {
            if (position.works()) {
                sum += pay(position) * world.experts.pay(position);
            }
        }
        return sum;
    }
}
