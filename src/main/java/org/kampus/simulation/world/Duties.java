package org.kampus.simulation.world;

import java.util.Arrays;
import java.util.List;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** The plan's table of who does what, in the form choices need it, and who of them is there this week. */
public final class Duties {

    private static final int[] NOTHING = {};
    private static final int ROLES = Role.values().length;
    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();

    /** Functions each role does. */
    private final int[][] does = new int[ROLES][];

    /** The same as bits, and the functions each role helps with. */
    private final int[] doesBits = new int[ROLES];

    private final int[] helpsBits = new int[ROLES];
    private final boolean[] covered = new boolean[FUNCTIONS.length];
    private final int[] doers = new int[FUNCTIONS.length];
    private final int[] present = new int[FUNCTIONS.length];
    /** Roles that do a function, and those that help with it, as bits. */
    private final int[] doing = new int[FUNCTIONS.length];

    private final int[] helping = new int[FUNCTIONS.length];
    /** Hours that a role takes of each hour of common work on a function, by this week's skills. */
    private final double[][] pace = new double[FUNCTIONS.length][ROLES];

    Duties() {
        Arrays.fill(does, NOTHING);
    }

    Duties copy() {
        Duties copy = new Duties();
        System.arraycopy(does, 0, copy.does, 0, ROLES);
        System.arraycopy(doesBits, 0, copy.doesBits, 0, ROLES);
        System.arraycopy(helpsBits, 0, copy.helpsBits, 0, ROLES);
        System.arraycopy(covered, 0, copy.covered, 0, FUNCTIONS.length);
        System.arraycopy(doers, 0, copy.doers, 0, FUNCTIONS.length);
        System.arraycopy(present, 0, copy.present, 0, FUNCTIONS.length);
        System.arraycopy(doing, 0, copy.doing, 0, FUNCTIONS.length);
        System.arraycopy(helping, 0, copy.helping, 0, FUNCTIONS.length);
        for (int f = 0; f < FUNCTIONS.length; f++) {
            System.arraycopy(pace[f], 0, copy.pace[f], 0, ROLES);
        }
        return copy;
    }

    /** Reads the table of a plan that comes into force; who is there to do it is counted afterwards. */
    public void read(OperatingPlan plan) {
        Arrays.fill(doing, 0);
        Arrays.fill(helping, 0);
        for (Role role : Role.values()) {
            int r = role.ordinal();
            doesBits[r] = 0;
            helpsBits[r] = 0;
            for (SalesFunction function : FUNCTIONS) {
                int f = function.ordinal();
                Involvement involvement = plan.structure().involvement(function, role);
                if (involvement == Involvement.DOES) {
                    doesBits[r] |= 1 << f;
                    doing[f] |= 1 << r;
                } else if (involvement == Involvement.HELPS) {
                    helpsBits[r] |= 1 << f;
                    helping[f] |= 1 << r;
                }
            }
            does[r] = functions(doesBits[r]);
        }
    }

    /** Counts the positions that do each function, and help with it. */
    public void count(List<Position> positions, WorldRules rules) {
        Arrays.fill(covered, false);
        Arrays.fill(doers, 0);
        for (Position position : positions) {
            if (position.exists) {
                int role = 1 << position.role.ordinal();
                for (int f = 0; f < FUNCTIONS.length; f++) {
                    covered[f] |= ((doing[f] | helping[f]) & role) != 0;
                    doers[f] += (doing[f] & role) != 0 ? 1 : 0;
                }
            }
        }
        learnPace(positions, rules);
    }

    private static int[] functions(int bits) {
        int[] found = new int[Integer.bitCount(bits)];
        int n = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            found[n++] = Integer.numberOfTrailingZeros(left);
        }
        return found;
    }

    /** Counts who is there to do what; vacancies make helpers step in. */
    public void countPresent(List<Position> positions, WorldRules rules) {
        Arrays.fill(present, 0);
        learnPace(positions, rules);
        for (Position position : positions) {
            if (position.works()) {
                for (int f : does[position.role.ordinal()]) {
                    present[f]++;
                }
            }
        }
    }

    /** Finds out how long common work takes those who do it now, if each gets its share. */
    private void learnPace(List<Position> positions, WorldRules rules) {
        for (double[] roles : pace) {
            Arrays.fill(roles, 0);
        }
        for (Position position : positions) {
            int role = position.role.ordinal();
            for (int f : position.exists ? does[role] : NOTHING) {
                double done = rules.pace(position, f);
                pace[f][role] += 1 / (done > 0 ? done : 1) / doers[f];
            }
        }
    }

    /** Whether the plan has at least one position that does a function or helps with it. */
    public boolean covers(SalesFunction function) {
        return covered[function.ordinal()];
    }

    /** Whether a position's role does a function. */
    public boolean does(Position position, SalesFunction function) {
        return does(position, function.ordinal());
    }

    /** The same by the function's number. */
    public boolean does(Position position, int f) {
        return (doing[f] >> position.role.ordinal() & 1) != 0;
    }

    /** Functions a role does, by their numbers; must not be changed. */
    public int[] of(int role) {
        return does[role];
    }

    /** Functions a role does, as bits. */
    public int doneBy(int role) {
        return doesBits[role];
    }

    /** All that makes the job of a role: what it does, and what it helps with. */
    public long job(Role role) {
        return (long) doesBits[role.ordinal()] << FUNCTIONS.length | helpsBits[role.ordinal()];
    }

    /** Functions done in a job. */
    public static int[] doneIn(long job) {
        return functions((int) (job >> FUNCTIONS.length));
    }

    /** Whether a position's role does a function or helps with it. */
    public boolean can(Position position, int f) {
        return ((doing[f] | helping[f]) >> position.role.ordinal() & 1) != 0;
    }

    /** Functions a role helps with, as bits. */
    public int helpedBy(int role) {
        return helpsBits[role];
    }

    /** Roles that do a function, as bits. */
    public int doersOf(int f) {
        return doing[f];
    }

    /** Roles that help with a function, as bits. */
    public int helpersOf(int f) {
        return helping[f];
    }

    /** Whether anybody is there whose work a function is. */
    public boolean anybodyPresent(int f) {
        return present[f] != 0;
    }

    /** Hours that a role takes of each hour of common work on a function. */
    public double pace(int f, int role) {
        return pace[f][role];
    }
}
