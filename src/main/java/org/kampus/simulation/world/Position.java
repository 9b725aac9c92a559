package org.kampus.simulation.world;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;

/**
 * A job in the department and the person who holds it. Clients belong to the position; whoever holds
 * it is in charge of them.
 */
public final class Position {

    public static final int FAMILIES = TaskFamily.values().length;
    public static final int FUNCTIONS = SalesFunction.values().length;
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
    /** The same by function. */
    public final double[] weekWork = new double[FUNCTIONS];

    /** Recent hours by function, fading; those of the last holder while vacant, for what they tell of the job. */
    public final double[] recentWork = new double[FUNCTIONS];

    /** Wage with all charges, thousand ₽ a week. */
    public double pay;
    /** Share of the duties, 0-1, that was strange to the person when they changed last. */
    public double strange;
    /** Week in which they did. */
    public int strangeSince;

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
    /** How many had run out of work before on the day. */
    public int idleTurn;
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

    /** Persons who held the position so far. */
    public int generations;

    public Position(int index, Role role) {
        this.index = index;
        this.role = role;
    }

    /** The same once more, as it stands between two weeks: nobody is present then. */
    Position copy() {
        Position copy = new Position(index, role);
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
        System.arraycopy(weekWork, 0, copy.weekWork, 0, FUNCTIONS);
        System.arraycopy(recentWork, 0, copy.recentWork, 0, FUNCTIONS);
        copy.pay = pay;
        copy.strange = strange;
        copy.strangeSince = strangeSince;
        copy.hoursPerDay = hoursPerDay;
        copy.load = load;
        copy.dislikedShare = dislikedShare;
        copy.inDepartment = inDepartment;
        copy.ownBacklog = ownBacklog;
        copy.weekAvailable = weekAvailable;
        copy.weekUsed = weekUsed;
        copy.weekDisliked = weekDisliked;
        copy.idleTurn = idleTurn;
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
        Arrays.fill(weekWork, 0);
        strange = 0;
        lastFamily = -1;
        load = 0;
        dislikedShare = 0;
    }
}
