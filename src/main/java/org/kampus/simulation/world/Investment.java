package org.kampus.simulation.world;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.ClientNeed;

/** Investment into the value chain so far, by group of needs. */
public final class Investment {

    private static final int NEEDS = ClientNeed.values().length;

    /** What shows by now, thousand ₽. */
    public final double[] invested = new double[NEEDS];

    /** Part of the gap that it closed, 0-1. */
    public final double[] closed = new double[NEEDS];

    /** Investment of past weeks that does not show yet, oldest first; entries never change. */
    public final List<double[]> underWay = new ArrayList<>();

    /** Whether anything was ever paid. */
    public boolean any;

    Investment() {}

    Investment copy() {
        Investment copy = new Investment();
        System.arraycopy(invested, 0, copy.invested, 0, NEEDS);
        System.arraycopy(closed, 0, copy.closed, 0, NEEDS);
        copy.underWay.addAll(underWay);
        copy.any = any;
        return copy;
    }
}
