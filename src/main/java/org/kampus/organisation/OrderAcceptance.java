package org.kampus.organisation;

/**
 * Which orders the plant takes on and in which order it makes them.
 *
 * @param largestOrderWeeks orders that would keep the whole plant busy for longer are refused; weeks, 0 = any
 *     size is taken
 * @param extraCapacity capacity hired in addition, as a share of the plant's own, 0-1; dearer than the own
 * @param regularsFirst whether ordinary orders overtake oversized ones
 */
public record OrderAcceptance(double largestOrderWeeks, double extraCapacity, boolean regularsFirst) {

    /** Any order, own capacity, first come, first served. */
    public static final OrderAcceptance STANDARD = new OrderAcceptance(0, 0, false);

    /** Checks the ranges. */
    public OrderAcceptance {
        Ranges.check("largestOrderWeeks", largestOrderWeeks, 0, 520);
        Ranges.check("extraCapacity", extraCapacity, 0, 1);
    }

    /** A copy with another limit, weeks. */
    public OrderAcceptance withLargestOrderWeeks(double value) {
        return new OrderAcceptance(value, extraCapacity, regularsFirst);
    }

    /** A copy with other extra capacity, share. */
    public OrderAcceptance withExtraCapacity(double value) {
        return new OrderAcceptance(largestOrderWeeks, value, regularsFirst);
    }

    /** A copy in which regular orders overtake oversized ones, or not. */
    public OrderAcceptance withRegularsFirst(boolean value) {
        return new OrderAcceptance(largestOrderWeeks, extraCapacity, value);
    }
}
