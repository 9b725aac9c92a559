package org.kampus.simulation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.TaskFamily;

/**
 * A job in the department and the person who holds it. Clients belong to the position; whoever holds
 * it is in charge of them.
 */
final class Position {

    static final int FAMILIES = TaskFamily.values().length;
    static final int NO_TASK = -1;

    final int index;
    Role role;
    /** Whether the plan still has this job. */
    boolean exists = true;
    /** Whether somebody holds it. */
    boolean filled;
    /** Week in which a successor starts, when vacant. */
    int vacantUntil;

    // The person.
    /** Number of the person, never reused; -1 while vacant. */
    int employee = -1;

    long personKey;
    int hiredInWeek;
    /** Liking for new sales (+1) or for care (-1). */
    double hunterLiking;
    /** Careful with documents and rules, 0-1. */
    double diligence;

    final double[] liking = new double[FAMILIES];
    final double[] experience = new double[FAMILIES];
    final double[] skill = new double[FAMILIES];
    /** Hours worked this week by family. */
    final double[] weekHours = new double[FAMILIES];

    // The week.
    /** Hours of task work a day, after meetings, training, ramp. */
    double hoursPerDay;
    /** Smoothed share of available hours used. */
    double load;
    /** Smoothed share of the hours spent on disliked work. */
    double dislikedShare;

    /** Whether the person sits with the experts outside sales. */
    boolean inDepartment;
    /** Hours of the expert department's own work that wait for the person. */
    double ownBacklog;

    double weekAvailable;
    double weekUsed;
    double weekDisliked;

    // The day.
    boolean present;
    boolean idle;
    double idleSince;
    /** Neighbours among the idle of the same role. */
    @Nullable Position idleBefore;

    @Nullable Position idleAfter;

    int task = NO_TASK;
    int taskFunction;
    double taskStarted;
    int lastFamily = -1;
    double switchedToday;
    /** Hours for our tasks today, and those used. */
    double hoursToday;

    double usedToday;
    int choices;
    /** Functions put off today, as bits. */
    int putOff;

    /** Clients in charge of, those on the way to it included; counted anew every week. */
    int clients;

    int openSales;

    /** How many positions of the same role were opened before: part of the persons' keys. */
    final int openedBefore;

    /** Persons who held the position so far. */
    int generations;

    Position(int index, Role role, int openedBefore) {
        this.index = index;
        this.role = role;
        this.openedBefore = openedBefore;
    }

    boolean works() {
        return exists && filled;
    }

    /** Takes the person out of the job. */
    void vacate(int untilWeek) {
        filled = false;
        vacantUntil = untilWeek;
        employee = -1;
        present = false;
        Arrays.fill(experience, 0);
        Arrays.fill(weekHours, 0);
        lastFamily = -1;
        load = 0;
        dislikedShare = 0;
    }
}
