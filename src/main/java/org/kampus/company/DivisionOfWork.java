package org.kampus.company;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** Who does what in a company whose manager said how the work is divided. */
public final class DivisionOfWork {

    /** Work with those who are no clients yet. */
    private static final Set<SalesFunction> SELLING = EnumSet.of(
            SalesFunction.QUALIFY,
            SalesFunction.CHECK_TIMELINESS,
            SalesFunction.ESTABLISH_RELATIONSHIP,
            SalesFunction.FIRST_SALE);

    /** Who sells if nobody's name stands for it, the nearest first. */
    private static final List<Role> SELLERS = List.of(Role.HUNTER, Role.UNIVERSAL_SELLER, Role.ACCOUNT_MANAGER);

    /** Who takes what nobody's name stands for, the nearest first. */
    private static final List<Role> FALL_BACK = List.of(
            Role.UNIVERSAL_SELLER,
            Role.ACCOUNT_MANAGER,
            Role.HUNTER,
            Role.ORDER_DESK,
            Role.PROJECT_MANAGER,
            Role.OPERATIONS_CLERK,
            Role.SUPPORT,
            Role.BACK_OFFICE,
            Role.TELEMARKETER);

    private static final Map<Role, Set<SalesFunction>> NAMES = Map.of(
            Role.TELEMARKETER, EnumSet.of(SalesFunction.QUALIFY, SalesFunction.CHECK_TIMELINESS),
            Role.HUNTER,
                    EnumSet.of(
                            SalesFunction.CHECK_TIMELINESS,
                            SalesFunction.ESTABLISH_RELATIONSHIP,
                            SalesFunction.FIRST_SALE,
                            SalesFunction.HAND_OVER,
                            SalesFunction.REACTIVATE),
            Role.ACCOUNT_MANAGER,
                    EnumSet.of(
                            SalesFunction.HAND_OVER,
                            SalesFunction.CARE,
                            SalesFunction.GROW_ACCOUNT,
                            SalesFunction.WIDEN_ASSORTMENT,
                            SalesFunction.RESOLVE_PROBLEMS),
            Role.ORDER_DESK, EnumSet.of(SalesFunction.PROCESS_ORDERS, SalesFunction.RESOLVE_PROBLEMS),
            Role.OPERATIONS_CLERK, EnumSet.of(SalesFunction.PROCESS_ORDERS),
            Role.PROJECT_MANAGER, EnumSet.of(SalesFunction.RUN_PROJECT),
            Role.SUPPORT, EnumSet.of(SalesFunction.FORM_SOLUTION, SalesFunction.ADVISE),
            Role.BACK_OFFICE, EnumSet.of(SalesFunction.PAPERWORK),
            Role.UNIVERSAL_SELLER, EnumSet.allOf(SalesFunction.class));

    private DivisionOfWork() {}

    /** The functions a manager is asked about: those that occur in a sale type. */
    public static Set<SalesFunction> functions(SaleType type) {
        Set<SalesFunction> functions = EnumSet.allOf(SalesFunction.class);
        if (!type.hasProjects()) {
            functions.remove(SalesFunction.RUN_PROJECT);
        }
        if (type == SaleType.STRATEGIC) {
            functions.remove(SalesFunction.PROCESS_ORDERS);
        }
        if (type == SaleType.TRANSACTIONAL) {
            functions.remove(SalesFunction.FORM_SOLUTION);
            functions.remove(SalesFunction.ADVISE);
        }
        return functions;
    }

    /** Who does each function; without people nobody does anything. */
    public static Map<SalesFunction, Set<Role>> of(CompanyAnswers answers) {
        Map<SalesFunction, Set<Role>> duties = new EnumMap<>(SalesFunction.class);
        Set<Role> staffed = answers.staffed();
        for (SalesFunction function : functions(answers.type())) {
            Set<Role> doers = EnumSet.noneOf(Role.class);
            for (Role role : staffed) {
                boolean does = switch (answers.division()) {
                    case EVERYBODY -> true;
                    case BY_ROLE -> names(role).contains(function);
                    case OWN ->
                        answers.duties().getOrDefault(function, Set.of()).contains(role);
                };
                if (does) {
                    doers.add(role);
                }
            }
            if (doers.isEmpty() && answers.division() == CompanyAnswers.Division.BY_ROLE) {
                Stream.concat(SELLING.contains(function) ? SELLERS.stream() : Stream.empty(), FALL_BACK.stream())
                        .filter(staffed::contains)
                        .findFirst()
                        .ifPresent(doers::add);
            }
            duties.put(function, doers);
        }
        return duties;
    }

    private static Set<SalesFunction> names(Role role) {
        return NAMES.getOrDefault(role, Set.of());
    }
}
