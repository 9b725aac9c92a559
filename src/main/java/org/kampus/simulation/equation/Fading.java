package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.FADING_GAPS;
import static org.kampus.market.ClientParameter.FADING_ORDERS;
import static org.kampus.market.ClientParameter.FADING_WEEKS_MOST;
import static org.kampus.market.ClientParameter.REDUCED_WIN_BACK;

/**
 * A client that is going to stop buys less often first: for {@code min(g / λ, w)} weeks, g {@code fadingGaps}, λ its orders a
 * week and w {@code fadingWeeksMost}, it brings us {@code fadingOrders} of what it brought before. Whoever talks to it in that
 * time wins it back with {@code r} times the chance that it would have on the day after it stopped, r {@code reducedWinBack}, at
 * most 1.
 *
 * <p>Source: the method tells reduced clients from lost ones and lets a hunter or the account manager win them back; sizes
 * assumed.
 */
public final class Fading {

    private final double gaps;
    private final double most;
    private final double orders;
    private final double ease;

    /** The equation with the numbers of a case. */
    public Fading(Numbers numbers) {
        gaps = numbers.get(FADING_GAPS);
        most = numbers.get(FADING_WEEKS_MOST);
        orders = numbers.get(FADING_ORDERS);
        ease = numbers.get(REDUCED_WIN_BACK);
    }

    /** Whether clients order less before they stop. */
    public boolean isOn() {
        return gaps > 0;
    }

    /** Weeks from the first order that is left out to the last that is placed. */
    public double weeks(double ordersPerWeek) {
        return ordersPerWeek <= 0 ? most : Math.min(most, gaps / ordersPerWeek);
    }

    /** Part of its orders that a reduced client still places with us, 0-1. */
    public double orders() {
        return orders;
    }

    /**
     * The chance to win a reduced client back.
     *
     * @param ofStopped the chance if it had stopped today, 0-1
     */
    public double winsBack(double ofStopped) {
        return Math.min(1, ease * ofStopped);
    }
}
