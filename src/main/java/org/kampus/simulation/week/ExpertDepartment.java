package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SupportPolicy.Location;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * Experts outside sales: more people than sales pays for, who begin each day with the work of their own department.
 * A request of sales finds its way to them first, then waits for what they leave of the day.
 */
final class ExpertDepartment {

    private final Course course;
    private final WorldRules rules;
    private final Staff staff;
    private final Duties duties;
    private final Streams streams;

    private final double ownShare;

    ExpertDepartment(World world) {
        this.course = world.course;
        this.rules = world.rules;
        this.staff = world.staff;
        this.duties = world.duties;
        this.streams = world.streams;
        this.ownShare = rules.get(EXPERT_OWN_WORK);
    }

    private static boolean isOutside(OperatingPlan plan) {
        return plan.support().location() != Location.INSIDE;
    }

    /** Experts of a plan who sit inside sales. */
    private int inside(OperatingPlan plan) {
        int experts = plan.structure().headcount(Role.SUPPORT);
        return switch (plan.support().location()) {
            case INSIDE -> experts;
            case OUTSIDE -> 0;
            case HYBRID -> Math.min(experts, (int) Math.max(1, Math.round(rules.get(HYBRID_INSIDE) * experts)));
        };
    }

    /** People who hold a role under a plan: sales has only a part of each expert outside. */
    int people(Role role, OperatingPlan plan) {
        int headcount = plan.structure().headcount(role);
        if (role != Role.SUPPORT || !isOutside(plan)) {
            return headcount;
        }
        int inside = inside(plan);
        return inside + (int) Math.ceil((headcount - inside) / (1 - ownShare) - 1e-9);
    }

    /** Whether people for a role come from the department, as they are, and go back there. */
    boolean lends(Role role, OperatingPlan plan) {
        return role == Role.SUPPORT && isOutside(plan);
    }

    /** Says who sits where, once the positions are there. */
    void seat() {
        int left = inside(course.plan);
        int members = 0;
        for (Position position : staff.positions) {
            position.inDepartment = false;
            if (position.exists && position.role == Role.SUPPORT && --left < 0) {
                position.inDepartment = true;
                members++;
            }
        }
        int paid = course.plan.structure().headcount(Role.SUPPORT) - inside(course.plan);
        staff.payPerMember = members == 0 ? 1 : (double) paid / members;
    }

    /** Part of a person that sales has and pays for: 1 inside. */
    double share(Position position) {
        return position.inDepartment ? staff.payPerMember : 1;
    }

    /** Factor on a person's wage for sales: its part, and the bonus that ties experts to its deals. */
    double pay(Position position) {
        return position.inDepartment
                ? staff.payPerMember
                        * (1 + rules.get(EXPERT_BONUS) * course.plan.support().priorityAgreement())
                : 1;
    }

    /**
     * A day begins: hours of it that go to the department's own work before anything else.
     *
     * @param hours hours of the day
     */
    double ownWork(Position position, long day, double hours) {
        if (!position.inDepartment) {
            return 0;
        }
        double mean = ownShare * hours;
        long key = streams.ownWork(position.personKey, day);
        double shape = rules.get(EXPERT_WORK_SHAPE);
        position.ownBacklog += mean * Draws.gamma(key, Purpose.OWN_WORK, shape) / shape;
        double agreed = position.ownBacklog * (1 - course.plan.support().priorityAgreement());
        double pressing = position.ownBacklog - rules.get(EXPERT_PATIENCE_DAYS) * mean;
        double first = Math.min(hours, Math.max(agreed, pressing));
        learn(position, first);
        return first;
    }

    /**
     * A day ends: what sales did not ask for goes into own work that waited.
     *
     * @return hours of that
     */
    double endDay(Position position) {
        double spare = position.hoursToday - position.usedToday;
        if (!position.inDepartment || spare <= 0) {
            return 0;
        }
        double done = Math.min(position.ownBacklog, spare);
        learn(position, done);
        return done;
    }

    /** Own work is done, and the whole department learns from it. */
    private void learn(Position position, double hours) {
        position.ownBacklog = Math.max(0, position.ownBacklog - hours);
        position.weekHours[TaskFamily.SUPPORT.ordinal()] += hours * rules.get(OUTSIDE_EXPERT_LEARNING);
    }

    /** Days a request of sales takes to find its way to the experts. */
    double delayDays(SalesFunction function, int inCharge) {
        if (!finds(function, inCharge)) {
            return 0;
        }
        double weeks =
                rules.get(EXPERT_DELAY_WEEKS) * (1 - course.plan.support().priorityAgreement());
        return weeks * World.DAYS_PER_WEEK;
    }

    /** Whether a function has to leave sales: nobody inside does it. */
    private boolean finds(SalesFunction function, int inCharge) {
        Location location = course.plan.support().location();
        boolean goes = location == Location.OUTSIDE
                        && (function == SalesFunction.FORM_SOLUTION || function == SalesFunction.ADVISE)
                || location == Location.HYBRID && function == SalesFunction.FORM_SOLUTION;
        if (!goes || inCharge >= 0 && duties.does(staff.position(inCharge), function)) {
            return false;
        }
        List<Role> doers = course.plan.structure().doers(function);
        return doers.equals(List.of(Role.SUPPORT)) && course.plan.structure().headcount(Role.SUPPORT) > 0;
    }
}
