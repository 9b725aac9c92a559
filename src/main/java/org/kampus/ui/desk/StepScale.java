package org.kampus.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.ui.i18n.NumberRange;

/**
 * The values a control goes through: at first one step apart, and where the range is long, farther apart
 * the larger they are, so that both 5 and 50 000 are a few presses away.
 *
 * @param min smallest value
 * @param max largest value
 * @param step distance of the smallest values
 * @param grows whether the distance grows
 * @param fineness how fine a typed value may be
 */
record StepScale(double min, double max, double step, boolean grows, double fineness) {

    /** Ranges with more steps than this are too long to be walked through evenly. */
    private static final int MANY_STEPS = 60;

    /** Rounding error that still counts as the same value. */
    private static final double TOLERANCE = 1e-6;

    static StepScale of(Lever lever) {
        boolean many = (lever.max() - lever.min()) / lever.step() > MANY_STEPS;
        double fineness = switch (lever.kind()) {
            case SHARE -> 0.01;
            case NUMBER -> lever.step() < 1 ? 0.1 : 1;
            case WHOLE_NUMBER, CHOICE, SWITCH -> 1;
        };
        return new StepScale(lever.min(), lever.max(), lever.step(), many, fineness);
    }

    /** Whole numbers, one apart. */
    static StepScale whole(double min, double max) {
        return new StepScale(min, max, 1, false, 1);
    }

    /** All values of the scale, the smallest first. */
    List<Double> values() {
        List<Double> values = new ArrayList<>(List.of(min));
        while (canGoUp(values.getLast())) {
            values.add(up(values.getLast()));
        }
        return List.copyOf(values);
    }

    /** The next larger value of the scale. */
    double up(double value) {
        double distance = distance(value + TOLERANCE * step);
        return bounded(min + (Math.floor((value - min) / distance + TOLERANCE) + 1) * distance);
    }

    /** The next smaller value of the scale. */
    double down(double value) {
        double distance = distance(value - TOLERANCE * step);
        return bounded(min + (Math.ceil((value - min) / distance - TOLERANCE) - 1) * distance);
    }

    boolean canGoUp(double value) {
        return value + TOLERANCE < max;
    }

    boolean canGoDown(double value) {
        return value - TOLERANCE > min;
    }

    /** How far apart values are around here: 1, 5, 10, 50 and at last 100 steps. */
    private double distance(double value) {
        double steps = grows ? (value - min) / step : 0;
        int times = steps < 5 ? 1 : steps < 20 ? 5 : steps < 100 ? 10 : steps < 200 ? 50 : 100;
        return times * step;
    }

    /**
     * The values as they are typed.
     *
     * @param typedUnit what one unit of the value is when typed: 100 for shares, which are typed in per cent
     */
    NumberRange typed(double typedUnit) {
        return new NumberRange(min * typedUnit, max * typedUnit, fineness * typedUnit, typedUnit == 100 ? "%" : "");
    }

    /** A typed value as one of the scale's. */
    double taken(double value) {
        return bounded(value);
    }

    /** Within the bounds, and without the dust of adding tenths. */
    private double bounded(double value) {
        return Math.clamp(Math.round(value * 1000) / 1000.0, min, max);
    }
}
