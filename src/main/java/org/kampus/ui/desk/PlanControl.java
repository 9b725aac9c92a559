package org.kampus.ui.desk;

/** A part of a page that shows something of the plan and is told when the plan changes. */
interface PlanControl {

    /** Shows the plan as it is now. */
    void refresh();
}
