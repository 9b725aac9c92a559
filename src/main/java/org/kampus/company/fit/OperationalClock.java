package org.kampus.company.fit;

/**
 * Time as orders see it: a week of the high season counts for more than one. Lifetimes run on the calendar. Both are told in
 * weeks since the beginning of the window.
 */
public final class OperationalClock {

    /** Every week counts for one. */
    public static final OperationalClock STEADY = new OperationalClock(new double[] {0});

    private static final int WEEK = 7;

    private final double[] byDay;
    private final double[] dayOf;

    private OperationalClock(double[] byDay) {
        this.byDay = byDay;
        int steps = byDay.length;
        dayOf = new double[steps];
        int day = 0;
        for (int step = 0; step < steps && steps > 1; step++) {
            double operational = byDay[steps - 1] * step / (steps - 1);
            while (day < steps - 2 && byDay[day + 1] < operational) {
                day++;
            }
            dayOf[step] = day + (operational - byDay[day]) / (byDay[day + 1] - byDay[day]);
        }
    }

    /**
     * A clock with a factor for each day.
     *
     * @param factors of the days of the window, all above 0
     */
    public static OperationalClock of(double[] factors) {
        double[] passed = new double[factors.length + 1];
        for (int day = 0; day < factors.length; day++) {
            passed[day + 1] = passed[day] + factors[day] / WEEK;
        }
        return new OperationalClock(passed);
    }

    /** Whether it is the calendar itself. */
    public boolean isSteady() {
        return byDay.length == 1;
    }

    /** Operational weeks at a day of the window, counted from 0. */
    double operational(double day) {
        if (isSteady()) {
            return day / WEEK;
        }
        int whole = (int) Math.clamp((long) Math.floor(day), 0L, byDay.length - 2L);
        return byDay[whole] + (day - whole) * (byDay[whole + 1] - byDay[whole]);
    }

    /** Calendar weeks at an operational time. */
    double calendar(double operational) {
        if (isSteady()) {
            return operational;
        }
        double step = step(operational);
        int whole = whole(step);
        return (dayOf[whole] + (step - whole) * (dayOf[whole + 1] - dayOf[whole])) / WEEK;
    }

    /** Calendar weeks that pass in an operational one. */
    double calendarPace(double operational) {
        if (isSteady()) {
            return 1;
        }
        int whole = whole(step(operational));
        return (dayOf[whole + 1] - dayOf[whole]) / WEEK * (dayOf.length - 1) / byDay[byDay.length - 1];
    }

    private double step(double operational) {
        return operational / byDay[byDay.length - 1] * (dayOf.length - 1);
    }

    private int whole(double step) {
        return (int) Math.clamp((long) Math.floor(step), 0L, dayOf.length - 2L);
    }
}
