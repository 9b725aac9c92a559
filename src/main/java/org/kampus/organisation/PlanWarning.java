package org.kampus.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Something in a plan that can be played but was hardly meant so: money spent on nothing, or work nobody does. */
public sealed interface PlanWarning {

    /**
     * Nobody employed has any duty that occurs in the case; or nobody is employed.
     *
     * @param people people employed
     */
    record NobodyWorks(int people) implements PlanWarning {}

    /**
     * People are paid in a role that neither does nor helps with anything that occurs in the case.
     *
     * @param role the role
     * @param people people employed in it
     */
    record IdleRole(Role role, int people) implements PlanWarning {}

    /**
     * Nobody employed does a function that has to be done, or helps with it.
     *
     * @param function the function
     * @param roles the roles without people that should do it or help with it; empty if it is given to no role at all
     */
    record DutyOfNobody(SalesFunction function, List<Role> roles) implements PlanWarning {

        /** Copies the roles. */
        public DutyOfNobody {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Everything that was hardly meant so.
     *
     * @param functions functions that occur in the case
     * @param needed those of them that somebody has to do under this structure
     */
    static List<PlanWarning> of(SalesStructure structure, Set<SalesFunction> functions, Set<SalesFunction> needed) {
        List<PlanWarning> warnings = new ArrayList<>();
        List<Role> idle = structure.staffedRoles().stream()
                .filter(role -> functions.stream()
                        .allMatch(function -> structure.involvement(function, role) == Involvement.NONE))
                .toList();
        boolean nobodyWorks = idle.size() == structure.staffedRoles().size();
        if (nobodyWorks) {
            warnings.add(new NobodyWorks(structure.headcount()));
        } else {
            idle.forEach(role -> warnings.add(new IdleRole(role, structure.headcount(role))));
        }
        for (SalesFunction function : SalesFunction.values()) {
            List<Role> roles = new ArrayList<>(structure.doers(function));
            roles.addAll(structure.helpers(function));
            boolean said = nobodyWorks && roles.isEmpty();
            if (needed.contains(function) && !said && !structure.isCovered(function)) {
                warnings.add(new DutyOfNobody(function, roles));
            }
        }
        return warnings;
    }
}
