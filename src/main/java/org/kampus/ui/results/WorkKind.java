package org.kampus.ui.results;

import java.util.EnumSet;
import java.util.Set;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.ui.chart.ChartSeries.Pattern;

/** Kinds of work in the time study: families of functions, and the time lost between them. */
enum WorkKind {
    ORDERS("orders", "--work-orders", Pattern.SOLID, TaskFamily.ORDERS),
    PROBLEMS("problems", "--work-problems", Pattern.DASH_DOT, TaskFamily.EXCEPTIONS),
    DOCUMENTS("documents", "--work-documents", Pattern.DOTTED, TaskFamily.DOCUMENTS),
    CARE("care", "--work-care", Pattern.SOLID, TaskFamily.CARE),
    GROWTH("growth", "--work-growth", Pattern.DASHED, TaskFamily.GROWTH),
    REACTIVATION("reactivation", "--work-reactivation", Pattern.DOTTED, TaskFamily.REACTIVATION),
    NEW_SALES(
            "newSales",
            "--work-new-sales",
            Pattern.SOLID,
            TaskFamily.NEW_SALE,
            TaskFamily.QUALIFICATION,
            TaskFamily.HANDOVER),
    SUPPORT("support", "--work-support", Pattern.DASH_DOT, TaskFamily.SUPPORT),
    SWITCHING("switching", "--work-switching", Pattern.DASHED);

    private final String key;
    private final String color;
    private final Pattern pattern;
    private final Set<TaskFamily> families = EnumSet.noneOf(TaskFamily.class);

    WorkKind(String key, String color, Pattern pattern, TaskFamily... families) {
        this.key = key;
        this.color = color;
        this.pattern = pattern;
        this.families.addAll(Set.of(families));
    }

    /** Last part of text keys. */
    String key() {
        return key;
    }

    /** Name of the CSS custom property with its colour. */
    String color() {
        return color;
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether it is the time lost between kinds of work, which nobody writes into a report. */
    boolean isLost() {
        return families.isEmpty();
    }

    /** Whether a function is work of this kind. */
    boolean includes(SalesFunction function) {
        return families.contains(function.family());
    }
}
