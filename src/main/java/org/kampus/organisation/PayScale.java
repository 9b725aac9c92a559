package org.kampus.organisation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Weekly cost of one person by role: wage with all charges, thousand ₽. Immutable. */
public final class PayScale {

    private final double[] perWeek;

    private PayScale(double[] perWeek) {
        this.perWeek = perWeek;
    }

    /** The default scale: universal sellers cost more than any specialist except experts. */
    public static PayScale standard() {
        Map<Role, Double> pay = new EnumMap<>(Role.class);
        pay.put(Role.UNIVERSAL_SELLER, 45.0);
        pay.put(Role.HUNTER, 42.0);
        pay.put(Role.ACCOUNT_MANAGER, 40.0);
        pay.put(Role.TELEMARKETER, 22.0);
        pay.put(Role.ORDER_DESK, 20.0);
        pay.put(Role.OPERATIONS_CLERK, 20.0);
        pay.put(Role.BACK_OFFICE, 18.0);
        pay.put(Role.PROJECT_MANAGER, 46.0);
        pay.put(Role.SUPPORT, 48.0);
        return of(pay);
    }

    /**
     * A scale from the given map; roles left out keep no pay at all.
     *
     * @throws IllegalArgumentException if a wage is negative or not a number
     */
    public static PayScale of(Map<Role, Double> pay) {
        double[] perWeek = new double[Role.values().length];
        pay.forEach((role, value) -> {
            if (!(value >= 0 && value <= 100_000)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "pay of %s is %s but must lie between 0 and 100000", role.key(), value));
            }
            perWeek[role.ordinal()] = value;
        });
        return new PayScale(perWeek);
    }

    /** A copy with another wage for one role. */
    public PayScale with(Role role, double value) {
        Map<Role, Double> pay = new EnumMap<>(Role.class);
        for (Role r : Role.values()) {
            pay.put(r, r == role ? value : perWeek(r));
        }
        return of(pay);
    }

    /** Thousand ₽ a week for one person. */
    public double perWeek(Role role) {
        return perWeek[role.ordinal()];
    }

    /** Thousand ₽ a week for everybody in a structure. */
    public double weekly(SalesStructure structure) {
        double sum = 0;
        for (Role role : Role.values()) {
            sum += structure.headcount(role) * perWeek(role);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayScale that && java.util.Arrays.equals(perWeek, that.perWeek);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(perWeek);
    }
}
