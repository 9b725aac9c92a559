package org.kampus.company.fit;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Looks for the highest point within a box. What an optimiser returns may be lower than what it saw, some give up on flat
 * ground, and "converged" may mean that its steps have become small halfway up: so the best point seen counts, and every climb
 * is begun anew from there, by another optimiser, until that gains nothing.
 */
final class Climb {

    private static final int MOST_EVALUATIONS = 1_500;
    private static final int MOST_TIMES = 4;
    private static final double MARGIN = 0.01;
    private static final double GAIN = 1e-3;

    private final double[] low;
    private final double[] high;
    private final Height height;
    private double[] best = new double[0];
    private double most = Double.NEGATIVE_INFINITY;

    /** How high a point lies. */
    interface Height {
        double at(double[] point);
    }

    Climb(double[] low, double[] high, Height height) {
        this.low = low;
        this.high = high;
        this.height = height;
    }

    /** The highest point found from a start, climbing once. */
    double[] once(double[] from, double radius, double stop) {
        double[] start = from.clone();
        for (int i = 0; i < start.length; i++) {
            start[i] = Math.clamp(start[i], low[i] + MARGIN, high[i] - MARGIN);
        }
        if (best.length == 0) {
            best = start;
        }
        try {
            new BOBYQAOptimizer(2 * start.length + 1, radius, stop)
                    .optimize(
                            new ObjectiveFunction(this::look),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high),
                            new MaxEval(MOST_EVALUATIONS));
        } catch (MathRuntimeException gaveUp) {
            // The best point seen counts.
        }
        return best.clone();
    }

    /** The highest point found from a start, climbing again and again until it gains nothing. */
    double[] toTheTop(double[] from, double radius, double stop) {
        double before = Double.NEGATIVE_INFINITY;
        double[] at = from;
        for (int time = 0; time < MOST_TIMES; time++) {
            at = once(at, radius, stop);
            if (most - before < GAIN) {
                break;
            }
            before = most;
        }
        return at;
    }

    private double look(double[] point) {
        double value = height.at(point);
        double told = Double.isFinite(value) ? value : -1e12;
        if (told > most) {
            most = told;
            best = point.clone();
        }
        return told;
    }
}
