package org.kampus.organisation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How well a role is fit for a function. What a textbook assignment gives to a role, people hired for its pay can do;
 * whoever is given the work of better paid people does it the slower the less he is paid, so that a cheap hour of
 * expensive work does not exist.
 */
public final class Qualification {

    /** Nobody is slower than this share of full pace. */
    private static final double SLOWEST = 0.1;

    /** Roles that do a function in some textbook assignment. */
    private static final Map<SalesFunction, Set<Role>> OWNERS = new EnumMap<>(SalesFunction.class);

    /** The same, with those that help with it, and those whose part is a matter of dispute. */
    private static final Map<SalesFunction, Set<Role>> USUAL = new EnumMap<>(SalesFunction.class);

    static {
        for (SalesFunction function : SalesFunction.values()) {
            Set<Role> owners = EnumSet.noneOf(Role.class);
            Set<Role> usual = EnumSet.noneOf(Role.class);
            for (StructurePreset preset : StructurePreset.values()) {
                owners.addAll(preset.duties().doers(function));
                usual.addAll(preset.duties().helpers(function));
            }
            usual.addAll(owners);
            for (DisputedDuty duty : DisputedDuty.values()) {
                usual.addAll(duty.claimants(function));
            }
            OWNERS.put(function, owners);
            USUAL.put(function, usual);
        }
    }

    private Qualification() {}

    /**
     * Pace at which a role does a function, beside the skill of the person.
     *
     * @param tolerance share of the usual pay for a function from which it is done at full pace, 0-1
     * @return 1 for full pace; less if the least paid of those who usually do it is paid more
     */
    public static double pace(Role role, SalesFunction function, PayScale pay, double tolerance) {
        if (USUAL.getOrDefault(function, Set.of()).contains(role)) {
            return 1;
        }
        double needed = tolerance
                * OWNERS.getOrDefault(function, Set.of()).stream()
                        .mapToDouble(pay::perWeek)
                        .filter(wage -> wage > 0)
                        .min()
                        .orElse(0);
        return needed <= 0 ? 1 : Math.max(SLOWEST, Math.min(1, pay.perWeek(role) / needed));
    }
}
