package org.kampus.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;

/** Which functions of a case somebody has to do, so that no work is left undone. */
public final class NeededFunctions {

    private static final Set<SalesFunction> WORK_WITH_LEADS = EnumSet.of(
            SalesFunction.QUALIFY,
            SalesFunction.CHECK_TIMELINESS,
            SalesFunction.ESTABLISH_RELATIONSHIP,
            SalesFunction.FIRST_SALE);

    private NeededFunctions() {}

    /**
     * The functions of the case except needless ones: what no textbook structure of its sale types gives to anybody, as
     * care in transactional sales; handover where sellers keep their clients; projects where whoever processes orders
     * carries them; orders where all of them are projects.
     */
    public static Set<SalesFunction> of(Scenario scenario, SalesStructure structure) {
        Set<SalesFunction> functions = EnumSet.copyOf(scenario.limits().functions());
        List<StructurePreset> conveyors =
                StructurePreset.fitting(
                                scenario.lines().stream().map(SaleLine::type).toList())
                        .stream()
                        .filter(preset -> preset != StructurePreset.UNIVERSAL)
                        .toList();
        functions.removeIf(function -> function != SalesFunction.HAND_OVER
                && conveyors.stream()
                        .allMatch(preset -> preset.duties().doers(function).isEmpty()));
        if (scenario.lines().stream().allMatch(line -> line.get(LineParameter.LEADS_PER_WEEK) == 0)) {
            functions.removeAll(WORK_WITH_LEADS);
        }
        if (!clientsChangeHands(structure)) {
            functions.remove(SalesFunction.HAND_OVER);
        }
        boolean onlyProjects =
                scenario.lines().stream().allMatch(line -> line.type().hasProjects());
        if (structure.isCovered(SalesFunction.RUN_PROJECT) && onlyProjects) {
            functions.remove(SalesFunction.PROCESS_ORDERS);
        } else if (structure.isCovered(SalesFunction.PROCESS_ORDERS)) {
            functions.remove(SalesFunction.RUN_PROJECT);
        }
        return functions;
    }

    /** Needed functions that nobody employed does or helps with, in the order of the conveyor. */
    public static Set<SalesFunction> undone(Scenario scenario, SalesStructure structure) {
        Set<SalesFunction> undone = of(scenario, structure);
        undone.removeIf(structure::isCovered);
        return undone;
    }

    private static boolean clientsChangeHands(SalesStructure structure) {
        Set<Role> staffed = structure.staffedRoles();
        return staffed.stream().anyMatch(role -> structure.involvement(SalesFunction.CARE, role) == Involvement.DOES)
                && staffed.stream()
                        .anyMatch(role -> structure.involvement(SalesFunction.FIRST_SALE, role) == Involvement.DOES
                                && structure.involvement(SalesFunction.CARE, role) != Involvement.DOES);
    }
}
