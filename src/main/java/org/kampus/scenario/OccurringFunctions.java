package org.kampus.scenario;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.SalesFunction;

/** Which functions of the sales process come up at all in given lines of business. */
final class OccurringFunctions {

    private OccurringFunctions() {}

    /**
     * All functions except those without work: projects only occur in consultative and strategic sales,
     * ordinary orders not in strategic ones, solutions are formed only where they take hours, and advice is
     * asked for only where some orders need it.
     */
    static Set<SalesFunction> of(Collection<SaleLine> lines) {
        Set<SalesFunction> functions = EnumSet.allOf(SalesFunction.class);
        if (lines.stream().noneMatch(l -> l.type().hasProjects())) {
            functions.remove(SalesFunction.RUN_PROJECT);
        }
        if (lines.stream().allMatch(l -> l.type() == SaleType.STRATEGIC)) {
            functions.remove(SalesFunction.PROCESS_ORDERS);
        }
        if (lines.stream().noneMatch(OccurringFunctions::formsSolutions)) {
            functions.remove(SalesFunction.FORM_SOLUTION);
        }
        if (lines.stream().noneMatch(OccurringFunctions::needsAdvice)) {
            functions.remove(SalesFunction.ADVISE);
        }
        return functions;
    }

    private static boolean formsSolutions(SaleLine line) {
        return line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0;
    }

    private static boolean needsAdvice(SaleLine line) {
        return formsSolutions(line) && line.get(LineParameter.SUPPORT_SHARE_OF_ORDERS) > 0;
    }
}
