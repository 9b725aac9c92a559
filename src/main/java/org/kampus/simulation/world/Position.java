package org.kampus.simulation.world;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.TaskFamily;

/**
 * A job in the department and the person who holds it. Clients belong to the position; whoever holds
 * it is in charge of them.
 */
public final class Position {

    public static final int FAMILIES = TaskFamily.values().length;
    public static final int NO_TASK = -1;

    public final int index;
    public Role role;
    /** Whether the plan still has this job. */
    public boolean exists = true;
    /** Whether somebody holds it. */
    public boolean filled;
    /** Week in which a successor starts, when vacant. */
    public int vacantUntil;

    // The person.
    /** Number of the person, never reused; -1 while vacant. */
    public int employee = -1;

    public long personKey;
    public int hiredInWeek;
    /** Liking for new sales (+1) or for care (-1). */
    public double hunterLiking;
    /** Careful with documents and rules, 0-1. */
    public double diligence;

    public final double[] liking = new double[FAMILIES];
    public final double[] experience = new double[FAMILIES];
    public final double[] skill = new double[FAMILIES];
    /** Hours worked this week by family. */
    public final double[] weekHours = new double[FAMILIES];

    // The week.
    /** Hours of task work a day, after meetings, training, ramp. */
    public double hoursPerDay;
    /** Smoothed share of available hours used. */
    public double load;
    /** Smoothed share of the hours spent on disliked work. */
    public double dislikedShare;

    /** Whether the person sits with the experts outside sales. */
    public boolean inDepartment;
    /** Hours of the expert department's own work that wait for the person. */
    public double ownBacklog;

    public double weekAvailable;
    public double weekUsed;
    public double weekDisliked;

    // The day.
    public boolean present;
    public boolean idle;
    public double idleSince;
    /** Neighbours among the idle of the same role. */
    public @Nullable Position idleBefore;

    public @Nullable Position idleAfter;

    public int task = NO_TASK;
    public int taskFunction;
    public double taskStarted;
    public int lastFamily = -1;
    public double switchedToday;
    /** Hours for our tasks today, and those used. */
    public double hoursToday;

    public double usedToday;
    /** Functions put off today, as bits. */
    public int putOff;

    /** Clients in charge of, those on the way to it included; counted anew every week. */
    public int clients;

    public int openSales;

    /** How many positions of the same role were opened before: part of the persons' keys. */
    public final int openedBefore;

    /** Persons who held the position so far. */
    public int generations;

    public Position(int index, Role role, int openedBefore) {
        this.index = index;
        this.role = role;
        this.openedBefore = openedBefore;
    }

    /** The same once more, as it stands between two weeks: nobody is present then. */
    Position copy() {
        Position copy = new Position(index, role, openedBefore);
        copy.exists = exists;
        copy.filled = filled;
        copy.vacantUntil = vacantUntil;
        copy.employee = employee;
        copy.personKey = personKey;
        copy.hiredInWeek = hiredInWeek;
        copy.hunterLiking = hunterLiking;
        copy.diligence = diligence;
        System.arraycopy(liking, 0, copy.liking, 0, FAMILIES);
        System.arraycopy(experience, 0, copy.experience, 0, FAMILIES);
        System.arraycopy(skill, 0, copy.skill, 0, FAMILIES);
        System.arraycopy(weekHours, 0, copy.weekHours, 0, FAMILIES);
        copy.hoursPerDay = hoursPerDay;
        copy.load = load;
        copy.dislikedShare = dislikedShare;
        copy.inDepartment = inDepartment;
        copy.ownBacklog = ownBacklog;
        copy.weekAvailable = weekAvailable;
        copy.weekUsed = weekUsed;
        copy.weekDisliked = weekDisliked;
        copy.idleSince = idleSince;
        copy.task = task;
        copy.taskFunction = taskFunction;
        copy.taskStarted = taskStarted;
        copy.lastFamily = lastFamily;
        copy.switchedToday = switchedToday;
        copy.hoursToday = hoursToday;
        copy.usedToday = usedToday;
        copy.putOff = putOff;
        copy.clients = clients;
        copy.openSales = openSales;
        copy.generations = generations;
        return copy;
    }

    /** Whether the plan has the job and somebody holds it. */
    public boolean works() {
        return exists && filled;
    }

    /** Takes the person out of the job. */
    public void vacate(int untilWeek) {
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
