package org.kampus.organisation;

import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.ORDER_DESK;
import static org.kampus.organisation.Role.PROJECT_MANAGER;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.organisation.Role.TELEMARKETER;
import static org.kampus.organisation.Role.UNIVERSAL_SELLER;
import static org.kampus.organisation.SalesFunction.ADVISE;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.CHECK_TIMELINESS;
import static org.kampus.organisation.SalesFunction.ESTABLISH_RELATIONSHIP;
import static org.kampus.organisation.SalesFunction.FIRST_SALE;
import static org.kampus.organisation.SalesFunction.FORM_SOLUTION;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.HAND_OVER;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.QUALIFY;
import static org.kampus.organisation.SalesFunction.REACTIVATE;
import static org.kampus.organisation.SalesFunction.RESOLVE_PROBLEMS;
import static org.kampus.organisation.SalesFunction.RUN_PROJECT;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.market.SaleType;

/** Textbook assignments of functions to roles. A preset sets duties only, never headcounts. */
public enum StructurePreset {
    /** Everybody does everything. */
    UNIVERSAL("universal", EnumSet.allOf(SaleType.class), universal()),
    /** The conveyor of transactional sales: fast first deals, then an order desk for all clients. */
    TRANSACTIONAL_CONVEYOR("transactionalConveyor", EnumSet.of(SaleType.TRANSACTIONAL), transactionalConveyor()),
    /** The conveyor of mixed sales: transactional orders, but regular clients are kept and grown. */
    MIXED_CONVEYOR("mixedConveyor", EnumSet.of(SaleType.MIXED), mixedConveyor()),
    /** The conveyor of consultative sales: account managers keep in touch while project managers deliver. */
    CONSULTATIVE_CONVEYOR("consultativeConveyor", EnumSet.of(SaleType.CONSULTATIVE), consultativeConveyor()),
    /** The conveyor of strategic sales: a soloist sells, project managers and experts deliver. */
    STRATEGIC_CONVEYOR("strategicConveyor", EnumSet.of(SaleType.STRATEGIC), strategicConveyor()),
    /** The conveyor of consultative sales with an occasional strategic project for the same clients. */
    TWO_LINE_CONVEYOR("twoLineConveyor", EnumSet.of(SaleType.CONSULTATIVE, SaleType.STRATEGIC), twoLineConveyor());

    private final String key;
    private final Set<SaleType> saleTypes;
    private final SalesStructure duties;

    StructurePreset(String key, Set<SaleType> saleTypes, SalesStructure duties) {
        this.key = key;
        this.saleTypes = saleTypes;
        this.duties = duties;
    }

    /**
     * The presets a company may choose from, universal sellers first.
     *
     * @param types sale types of its lines; the preset for two lines needs both of its types
     */
    public static List<StructurePreset> fitting(Collection<SaleType> types) {
        return Arrays.stream(values())
                .filter(p -> p == TWO_LINE_CONVEYOR
                        ? types.containsAll(p.saleTypes)
                        : types.stream().anyMatch(p.saleTypes::contains))
                .toList();
    }

    /** Name in scenario files. */
    public String key() {
        return key;
    }

    /**
     * The duties of this preset with the headcounts of the given structure, as far as functions occur and roles exist in a
     * case; what has no meaning in it stays as it is.
     */
    public SalesStructure applyTo(SalesStructure structure, PlanLimits limits) {
        SalesStructure filled = applyTo(structure);
        for (SalesFunction function : SalesFunction.values()) {
            for (Role role : Role.values()) {
                boolean occurs =
                        limits.functions().contains(function) && limits.roles().contains(role);
                if (!occurs) {
                    filled = filled.with(function, role, structure.involvement(function, role));
                }
            }
        }
        return filled;
    }

    /** The duties of this preset with the headcounts of the given structure. */
    public SalesStructure applyTo(SalesStructure structure) {
        return duties.withHeadcountsOf(structure);
    }

    /** The duties of this preset, nobody employed. */
    public SalesStructure duties() {
        return duties;
    }

    private static SalesStructure universal() {
        return SalesStructure.empty().withDuties(UNIVERSAL_SELLER, SalesFunction.values());
    }

    private static SalesStructure mixedConveyor() {
        return SalesStructure.empty()
                .withDuties(TELEMARKETER, QUALIFY)
                .withDuties(HUNTER, CHECK_TIMELINESS, ESTABLISH_RELATIONSHIP, FIRST_SALE, HAND_OVER, REACTIVATE)
                .withDuties(ACCOUNT_MANAGER, HAND_OVER, CARE, GROW_ACCOUNT, WIDEN_ASSORTMENT, RESOLVE_PROBLEMS)
                .withDuties(OPERATIONS_CLERK, PROCESS_ORDERS)
                .withDuties(SUPPORT, FORM_SOLUTION, ADVISE)
                .withDuties(BACK_OFFICE, PAPERWORK)
                .with(QUALIFY, HUNTER, Involvement.HELPS)
                .with(FORM_SOLUTION, HUNTER, Involvement.HELPS)
                .with(FORM_SOLUTION, ACCOUNT_MANAGER, Involvement.HELPS)
                .with(ADVISE, ACCOUNT_MANAGER, Involvement.HELPS)
                .with(PROCESS_ORDERS, ACCOUNT_MANAGER, Involvement.HELPS)
                .with(PAPERWORK, OPERATIONS_CLERK, Involvement.HELPS)
                .with(PAPERWORK, ACCOUNT_MANAGER, Involvement.HELPS)
                .with(REACTIVATE, ACCOUNT_MANAGER, Involvement.HELPS);
    }

    private static SalesStructure transactionalConveyor() {
        return SalesStructure.empty()
                .withDuties(TELEMARKETER, QUALIFY, CHECK_TIMELINESS)
                .withDuties(HUNTER, ESTABLISH_RELATIONSHIP, FIRST_SALE, HAND_OVER, REACTIVATE)
                .withDuties(ORDER_DESK, PROCESS_ORDERS, RESOLVE_PROBLEMS)
                .withDuties(BACK_OFFICE, PAPERWORK)
                .with(QUALIFY, HUNTER, Involvement.HELPS)
                .with(CHECK_TIMELINESS, HUNTER, Involvement.HELPS)
                .with(PAPERWORK, ORDER_DESK, Involvement.HELPS)
                .with(PROCESS_ORDERS, BACK_OFFICE, Involvement.HELPS);
    }

    private static SalesStructure consultativeConveyor() {
        return SalesStructure.empty()
                .withDuties(TELEMARKETER, QUALIFY)
                .withDuties(HUNTER, CHECK_TIMELINESS, ESTABLISH_RELATIONSHIP, FIRST_SALE, HAND_OVER)
                .withDuties(
                        ACCOUNT_MANAGER, HAND_OVER, CARE, GROW_ACCOUNT, WIDEN_ASSORTMENT, RESOLVE_PROBLEMS, REACTIVATE)
                .withDuties(PROJECT_MANAGER, RUN_PROJECT, PROCESS_ORDERS)
                .withDuties(SUPPORT, FORM_SOLUTION, ADVISE)
                .withDuties(BACK_OFFICE, PAPERWORK)
                .with(QUALIFY, HUNTER, Involvement.HELPS)
                .with(FORM_SOLUTION, PROJECT_MANAGER, Involvement.HELPS)
                .with(ADVISE, PROJECT_MANAGER, Involvement.HELPS)
                .with(RUN_PROJECT, SUPPORT, Involvement.HELPS)
                .with(PAPERWORK, PROJECT_MANAGER, Involvement.HELPS);
    }

    private static SalesStructure strategicConveyor() {
        return SalesStructure.empty()
                .withDuties(TELEMARKETER, QUALIFY, CHECK_TIMELINESS)
                .withDuties(HUNTER, ESTABLISH_RELATIONSHIP, FIRST_SALE, HAND_OVER, CARE)
                .withDuties(PROJECT_MANAGER, RUN_PROJECT, FORM_SOLUTION, RESOLVE_PROBLEMS)
                .withDuties(SUPPORT, FORM_SOLUTION, ADVISE)
                .withDuties(BACK_OFFICE, PAPERWORK)
                .with(QUALIFY, HUNTER, Involvement.HELPS)
                .with(CHECK_TIMELINESS, HUNTER, Involvement.HELPS)
                .with(RUN_PROJECT, SUPPORT, Involvement.HELPS)
                .with(PAPERWORK, PROJECT_MANAGER, Involvement.HELPS);
    }

    private static SalesStructure twoLineConveyor() {
        return consultativeConveyor()
                .withDuties(PROJECT_MANAGER, FORM_SOLUTION)
                .with(CHECK_TIMELINESS, TELEMARKETER, Involvement.HELPS)
                .with(CHECK_TIMELINESS, ACCOUNT_MANAGER, Involvement.HELPS)
                .with(RESOLVE_PROBLEMS, PROJECT_MANAGER, Involvement.HELPS);
    }
}
