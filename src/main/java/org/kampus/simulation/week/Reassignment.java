package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.CHANGE_TALK_WEEKS;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Learning;
import org.kampus.simulation.equation.Relearning;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** People whose job changes with a plan: who moves where, and what it costs to begin something else. */
final class Reassignment {

    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();

    private final Course course;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final Duties duties;
    private final Learning learning;
    private final Relearning relearning;

    Reassignment(World world, Learning learning) {
        this.course = world.course;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.duties = world.duties;
        this.learning = learning;
        this.relearning = new Relearning(rules.numbers);
    }

    /** The roles in an order that hangs on their duties, not on their names. */
    List<Role> rolesByDuties() {
        return Arrays.stream(Role.values())
                .sorted(Comparator.comparingLong(duties::job).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The job each position has now. */
    long[] jobs() {
        return staff.positions.stream()
                .mapToLong(position -> duties.job(position.role))
                .toArray();
    }

    /**
     * Gives openings to positions that would have to be closed: the same job by another name first, vacant or not; then to
     * people the one they like best. What is left over stays in the lists.
     *
     * @param before the job of each position so far
     */
    void move(List<Position> surplus, List<Role> openings, long[] before) {
        for (Iterator<Position> left = surplus.iterator(); left.hasNext(); ) {
            Position position = left.next();
            for (Role role : openings) {
                if (!position.inDepartment && duties.job(role) == before[position.index]) {
                    position.role = role;
                    openings.remove(role);
                    left.remove();
                    break;
                }
            }
        }
        for (Iterator<Position> left = surplus.iterator(); left.hasNext() && !openings.isEmpty(); ) {
            Position position = left.next();
            if (position.filled && !position.inDepartment) {
                position.role = mostLiked(position, openings);
                openings.remove(position.role);
                left.remove();
            }
        }
    }

    private Role mostLiked(Position position, List<Role> openings) {
        Role best = openings.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Role role : openings) {
            double sum = 0;
            Set<TaskFamily> families = families(role);
            for (TaskFamily family : families) {
                sum += position.liking[family.ordinal()] / families.size();
            }
            if (sum > highest) {
                highest = sum;
                best = role;
            }
        }
        return best;
    }

    /** Kinds of work that are a role's own. */
    Set<TaskFamily> families(Role role) {
        return families(duties.job(role));
    }

    private static Set<TaskFamily> families(long job) {
        Set<TaskFamily> families = EnumSet.noneOf(TaskFamily.class);
        for (int f : Duties.doneIn(job)) {
            families.add(FUNCTIONS[f].family());
        }
        return families;
    }

    /**
     * People begin their new jobs: it is talked over, and they are slow in what they have hardly done before.
     *
     * @param before the job of each position so far; those opened since have none
     * @return whether anybody's job changed
     */
    boolean begin(long[] before) {
        boolean any = false;
        for (int n = 0; n < before.length; n++) {
            Position position = staff.position(n);
            if (position.exists && duties.job(position.role) != before[n]) {
                any = true;
                if (position.filled && !position.inDepartment) {
                    begin(position, families(before[n]), families(position.role));
                }
            }
        }
        return any;
    }

    private void begin(Position position, Set<TaskFamily> before, Set<TaskFamily> after) {
        Set<TaskFamily> all = EnumSet.copyOf(after);
        all.addAll(before);
        Set<TaskFamily> kept = EnumSet.copyOf(after);
        kept.retainAll(before);
        if (all.size() == kept.size()) {
            return;
        }
        double changed = 1 - (double) kept.size() / all.size();
        tally.add(Measure.STAFF_COSTS, rules.get(CHANGE_TALK_WEEKS) * changed * position.pay);
        double experience = sum(position.experience);
        double strange = 0;
        for (TaskFamily family : after) {
            double known = learning.learnt(position.experience[family.ordinal()], experience);
            strange += kept.contains(family) ? 0 : (1 - known) / after.size();
        }
        double left = relearning.left(position.strange, course.week - position.strangeSince);
        position.strange = Math.min(1, left + strange);
        position.strangeSince = course.week;
    }

    /** Sum of values, in their order. */
    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
