package org.kampus.organisation;

import java.util.List;
import java.util.Locale;
import org.kampus.market.ClientClass;

/**
 * How much planned attention clients of each class shall get.
 *
 * @param touchesPerMonth touches per client and month, by class A to D
 * @param growthHoursPerMonth hours of account growth per client and month, by class A to D
 */
public record CareNorms(List<Double> touchesPerMonth, List<Double> growthHoursPerMonth) {

    /** Copies the lists and checks them. */
    public CareNorms {
        touchesPerMonth = checked("touchesPerMonth", touchesPerMonth);
        growthHoursPerMonth = checked("growthHoursPerMonth", growthHoursPerMonth);
    }

    private static List<Double> checked(String name, List<Double> norms) {
        if (norms.size() != ClientClass.values().length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s has %d values but needs one for each class A, B, C, D", name, norms.size()));
        }
        for (double norm : norms) {
            if (!(norm >= 0 && norm <= 40)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s holds %s but must lie between 0 and 40", name, norm));
            }
        }
        return List.copyOf(norms);
    }

    /** The same norm for every class. */
    public static CareNorms uniform(double touchesPerMonth, double growthHoursPerMonth) {
        return new CareNorms(
                List.of(touchesPerMonth, touchesPerMonth, touchesPerMonth, touchesPerMonth),
                List.of(growthHoursPerMonth, growthHoursPerMonth, growthHoursPerMonth, growthHoursPerMonth));
    }

    /** Touches per client and month for a class. */
    public double touches(ClientClass clientClass) {
        return touchesPerMonth.get(clientClass.ordinal());
    }

    /** Hours of account growth per client and month for a class. */
    public double growthHours(ClientClass clientClass) {
        return growthHoursPerMonth.get(clientClass.ordinal());
    }

    /** A copy with another number of touches for one class. */
    public CareNorms withTouches(ClientClass clientClass, double value) {
        return new CareNorms(replaced(touchesPerMonth, clientClass, value), growthHoursPerMonth);
    }

    /** A copy with other growth hours for one class. */
    public CareNorms withGrowthHours(ClientClass clientClass, double value) {
        return new CareNorms(touchesPerMonth, replaced(growthHoursPerMonth, clientClass, value));
    }

    private static List<Double> replaced(List<Double> list, ClientClass clientClass, double value) {
        Double[] copy = list.toArray(Double[]::new);
        copy[clientClass.ordinal()] = value;
        return List.of(copy);
    }
}
