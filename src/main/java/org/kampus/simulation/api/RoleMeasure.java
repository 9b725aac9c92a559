package org.kampus.simulation.api;

/** What is measured every week for each role. */
public enum RoleMeasure {
    /** People at work (vacancies not counted). */
    PEOPLE,
    /** Hours available for tasks after meetings, absence and ramp. */
    HOURS_AVAILABLE,
    /** Hours spent on tasks. */
    HOURS_WORKED,
    /** Hours lost to changing from one kind of task to another. */
    HOURS_SWITCHING,
    /** Hours of work asked for in the week, at the pace of these people. */
    HOURS_ASKED,
    /** Wages of these people, thousand ₽. */
    PAY
}
