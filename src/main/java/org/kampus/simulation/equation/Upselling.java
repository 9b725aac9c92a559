package org.kampus.simulation.equation;

/**
 * An order with which something more is offered: it is {@code 1 + u (1 − b) v} times as large and takes {@code 1 + h} times the
 * hours, u {@code upsellValue}, b the breadth of what the client buys of us already, v how well it takes to one more contact
 * ({@link Weariness}), h {@code upsellHours}.
 *
 * <p>Source: the method sees the desk that takes orders as the place where the average check is raised; sizes assumed.
 */
public final class Upselling {

    private Upselling() {}

    /**
     * Factor on the value of the order.
     *
     * @param value of the line, share
     * @param breadth categories bought already, 0-1
     * @param welcome how well the client takes to it, 0-1
     */
    public static double factor(double value, double breadth, double welcome) {
        return 1 + value * (1 - breadth) * welcome;
    }
}
