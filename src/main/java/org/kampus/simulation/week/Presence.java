package org.kampus.simulation.week;

import java.util.List;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.world.Position;

/** Who is at work on the present day, whose turn it is next, and who waits for work. Empty between days. */
final class Presence {

    private final Agenda agenda = new Agenda();
    private final IdleStaff idle = new IdleStaff();

    /** The moment the working day has reached, in days. */
    private double now;

    /** A day begins, nobody is there yet. */
    void beginDay(long day, int positions) {
        now = day;
        agenda.beginDay(day, positions);
    }

    /** Those who are present have come, in an order drawn for the day, which decides whose turn of two is first. */
    void open(List<Position> positions, java.util.function.ToLongFunction<Position> luck, long day) {
        for (Position position : positions) {
            if (position.present) {
                agenda.add(position.index, Draws.bits(luck.applyAsLong(position), day, Purpose.DAY_ORDER));
            }
        }
        agenda.open();
    }

    /** The moment the day has reached. */
    double now() {
        return now;
    }

    /** The day goes on to a moment. */
    void reach(double moment) {
        now = moment;
    }

    /** The next moment at which it is somebody's turn; infinity if it is nobody's today. */
    double nextTurn() {
        return agenda.nextTime();
    }

    /** Whose turn it is then. */
    int next() {
        return agenda.next();
    }

    /** A person is busy until a moment. */
    void busy(Position position, double until) {
        agenda.set(position.index, until);
    }

    /** A person has run out of work. */
    void idles(Position position) {
        idle.add(position);
        agenda.set(position.index, Double.POSITIVE_INFINITY);
    }

    /** Makes an idle person look for work at once. */
    void wake(Position position) {
        if (position.idle) {
            idle.remove(position);
            agenda.set(position.index, now);
        }
    }

    /** Wakes the one who has been idle longest: a doer if there is one, else a helper; roles as bits. */
    void wakeOne(int doers, int helpers) {
        Position position = idle.longest(doers);
        if (position == null) {
            position = idle.longest(helpers);
        }
        if (position != null) {
            wake(position);
        }
    }

    /** Everybody goes home. */
    void endDay() {
        idle.clear();
    }
}
