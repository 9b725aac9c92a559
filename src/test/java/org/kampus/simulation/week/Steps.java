package org.kampus.simulation.week;

import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;

/** Single steps of a week, for tests that let one thing happen. */
public final class Steps {

    private Steps() {}

    /** A company with its people and clients, before its first week. */
    public static Week founded(World world) {
        Week week = new Week(world);
        week.found();
        return week;
    }

    /** A person leaves; the position stays empty until a week. */
    public static void leave(Week week, Position position, int vacantUntil) {
        week.staffing.leave(position, vacantUntil);
    }

    /** A client learns that whoever was in charge of it has left. */
    public static void ownerLeft(Week week, int client) {
        week.handovers.ownerLeft(client, 0, 0);
    }

    /** Somebody touches a client. */
    public static void touch(Week week, int client, Position by) {
        week.accounts.touched(new Task(SalesFunction.CARE, client, 0, 0, 1, 0, 0), by, 0);
    }

    /** What a week does to clients. */
    public static void endWeekOfClients(Week week) {
        week.dynamics.endWeek();
    }

    /** What a client buys in a year, thousand ₽. */
    public static double yearlyRevenue(Week week, int client) {
        return week.figures.yearlyRevenue(client);
    }
}
