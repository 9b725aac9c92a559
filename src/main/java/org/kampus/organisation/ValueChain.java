package org.kampus.organisation;

import java.util.List;
import java.util.Locale;

/**
 * Investment into the value chain, so that our offer covers clients' needs better; slow and costly.
 *
 * @param weeklyInvestment thousand ₽ a week for each {@link ClientNeed}, in their order
 */
public record ValueChain(List<Double> weeklyInvestment) {

    /** No investment. */
    public static final ValueChain STANDARD = new ValueChain(List.of(0.0, 0.0, 0.0, 0.0));

    /** Copies the list and checks it. */
    public ValueChain {
        if (weeklyInvestment.size() != ClientNeed.values().length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "weeklyInvestment has %d values but needs one for each need",
                    weeklyInvestment.size()));
        }
        weeklyInvestment.forEach(v -> Ranges.check("weeklyInvestment", v, 0, 1000));
        weeklyInvestment = List.copyOf(weeklyInvestment);
    }

    /** Thousand ₽ a week for a need. */
    public double investment(ClientNeed need) {
        return weeklyInvestment.get(need.ordinal());
    }

    /** Thousand ₽ a week in all. */
    public double total() {
        double sum = 0;
        for (double value : weeklyInvestment) {
            sum += value;
        }
        return sum;
    }

    /** A copy with another investment for one need, thousand ₽ a week. */
    public ValueChain with(ClientNeed need, double value) {
        Double[] copy = weeklyInvestment.toArray(Double[]::new);
        copy[need.ordinal()] = value;
        return new ValueChain(List.of(copy));
    }
}
