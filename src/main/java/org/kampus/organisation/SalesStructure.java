package org.kampus.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who does which function, and how many people hold each role. Immutable.
 *
 * <p>A structure is nothing but this table: the engine knows no "universal" and no "conveyor".
 */
public final class SalesStructure {

    private final Involvement[][] involvement;
    private final int[] headcount;

    private SalesStructure(Involvement[][] involvement, int[] headcount) {
        this.involvement = involvement;
        this.headcount = headcount;
    }

    /** A structure in which nobody is employed and nobody does anything. */
    public static SalesStructure empty() {
        Involvement[][] none = new Involvement[SalesFunction.values().length][Role.values().length];
        for (Involvement[] row : none) {
            Arrays.fill(row, Involvement.NONE);
        }
        return new SalesStructure(none, new int[Role.values().length]);
    }

    /** How a role takes part in a function. */
    public Involvement involvement(SalesFunction function, Role role) {
        return involvement[function.ordinal()][role.ordinal()];
    }

    /** People employed in a role. */
    public int headcount(Role role) {
        return headcount[role.ordinal()];
    }

    /** People employed in all roles. */
    public int headcount() {
        int sum = 0;
        for (int people : headcount) {
            sum += people;
        }
        return sum;
    }

    /** A copy in which a role takes part in a function in another way. */
    public SalesStructure with(SalesFunction function, Role role, Involvement value) {
        Involvement[][] copy = new Involvement[involvement.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = involvement[i].clone();
        }
        copy[function.ordinal()][role.ordinal()] = value;
        return new SalesStructure(copy, headcount);
    }

    /** A copy in which a role does all the given functions. */
    public SalesStructure withDuties(Role role, SalesFunction... functions) {
        SalesStructure result = this;
        for (SalesFunction function : functions) {
            result = result.with(function, role, Involvement.DOES);
        }
        return result;
    }

    /**
     * A copy with another number of people in a role.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SalesStructure withHeadcount(Role role, int people) {
        if (people < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "headcount of %s is %d but cannot be negative", role.key(), people));
        }
        int[] copy = headcount.clone();
        copy[role.ordinal()] = people;
        return new SalesStructure(involvement, copy);
    }

    /** The same assignment of functions with the headcounts of another structure. */
    public SalesStructure withHeadcountsOf(SalesStructure other) {
        return new SalesStructure(involvement, other.headcount);
    }

    /** Roles that own a function, staffed or not, in the order of the conveyor. */
    public List<Role> doers(SalesFunction function) {
        return roles(function, Involvement.DOES);
    }

    /** Roles that help with a function when they are free. */
    public List<Role> helpers(SalesFunction function) {
        return roles(function, Involvement.HELPS);
    }

    private List<Role> roles(SalesFunction function, Involvement wanted) {
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (involvement(function, role) == wanted) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Roles with at least one person. */
    public Set<Role> staffedRoles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (headcount(role) > 0) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Whether somebody employed does the function or helps with it. */
    public boolean isCovered(SalesFunction function) {
        return staffedRoles().stream().anyMatch(r -> involvement(function, r) != Involvement.NONE);
    }

    /**
     * A copy in which duties that mean nothing are those of another structure, so that a list of changes holds only what
     * matters: duties of roles without people, and of functions that a case does not have.
     *
     * @param functions the functions of the case
     */
    public SalesStructure withIdleDutiesOf(SalesStructure other, Set<SalesFunction> functions) {
        SalesStructure copy = this;
        for (Role role : Role.values()) {
            for (SalesFunction function : SalesFunction.values()) {
                if (headcount(role) == 0 || !functions.contains(function)) {
                    copy = copy.with(function, role, other.involvement(function, role));
                }
            }
        }
        return copy;
    }

    /** Headcount by role, staffed roles only. */
    public Map<Role, Integer> headcounts() {
        Map<Role, Integer> map = new EnumMap<>(Role.class);
        for (Role role : staffedRoles()) {
            map.put(role, headcount(role));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SalesStructure that
                && Arrays.deepEquals(involvement, that.involvement)
                && Arrays.equals(headcount, that.headcount);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(involvement) + Arrays.hashCode(headcount);
    }

    @Override
    public String toString() {
        return "SalesStructure" + headcounts();
    }
}
