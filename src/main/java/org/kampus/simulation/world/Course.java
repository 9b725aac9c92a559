package org.kampus.simulation.world;

import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;

/** How far a run has come, and the plan in force. */
public final class Course {

    /** Weeks of warm-up and history before the first decision. */
    public final int weeksBeforeStart;

    /** Weeks since the beginning of the run, warm-up included. */
    public int week;

    /** The plan in force. */
    public OperatingPlan plan;

    private int quarterBegan;

    Course(Scenario scenario) {
        weeksBeforeStart = scenario.weeksBeforeStart();
        plan = scenario.startingPlan();
    }

    private Course(Course other) {
        weeksBeforeStart = other.weeksBeforeStart;
        week = other.week;
        plan = other.plan;
        quarterBegan = other.quarterBegan;
    }

    Course copy() {
        return new Course(this);
    }

    /** A quarter begins with the present week. */
    public void beginQuarter() {
        quarterBegan = week;
    }

    /** Weeks since the quarter began. */
    public int weekOfQuarter() {
        return week - quarterBegan;
    }

    /** The present week of the game: 1 is the first week played. */
    public int gameWeek() {
        return week - weeksBeforeStart + 1;
    }

    /** Day on which the present week begins. */
    public double weekStart() {
        return (double) week * World.DAYS_PER_WEEK;
    }

    /** Day on which it ends. */
    public double weekEnd() {
        return weekStart() + World.DAYS_PER_WEEK;
    }
}
