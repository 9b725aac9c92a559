package org.kampus.organisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Market prices of full-time people by role: weekly wage with all charges, thousand ₽. What a person earns follows from the
 * work, see {@link MarketPay}. Immutable.
 */
public final class PayScale {

    private static final PayScale STANDARD = scale(Map.ofEntries(
            Map.entry(Role.UNIVERSAL_SELLER, 45.0),
            Map.entry(Role.HUNTER, 42.0),
            Map.entry(Role.ACCOUNT_MANAGER, 40.0),
            Map.entry(Role.TELEMARKETER, 22.0),
            Map.entry(Role.ORDER_DESK, 20.0),
            Map.entry(Role.OPERATIONS_CLERK, 20.0),
            Map.entry(Role.BACK_OFFICE, 18.0),
            Map.entry(Role.PROJECT_MANAGER, 46.0),
            Map.entry(Role.SUPPORT, 48.0)));

    private final double[] perWeek;
    private final MarketPay market;

    private PayScale(double[] perWeek, @Nullable PayScale usual) {
        this.perWeek = perWeek;
        this.market = new MarketPay(this, usual == null ? this : usual);
    }

    private static PayScale scale(Map<Role, Double> pay) {
        double[] perWeek = new double[Role.values().length];
        pay.forEach((role, wage) -> perWeek[role.ordinal()] = wage);
        return new PayScale(perWeek, null);
    }

    /** The default scale: universal sellers cost more than any specialist except experts. */
    public static PayScale standard() {
        return STANDARD;
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
        return new PayScale(perWeek, STANDARD);
    }

    /** A copy with another wage for one role. */
    public PayScale with(Role role, double value) {
        Map<Role, Double> pay = new EnumMap<>(Role.class);
        for (Role r : Role.values()) {
            pay.put(r, r == role ? value : perWeek(r));
        }
        return of(pay);
    }

    /** Market price of a full-time person, thousand ₽ a week. */
    public double perWeek(Role role) {
        return perWeek[role.ordinal()];
    }

    /** What the market pays for work, by these prices. */
    public MarketPay market() {
        return market;
    }

    /**
     * Estimate of what one person in a role earns, thousand ₽ a week: market pay for its duties at the hours they usually take;
     * the price of the role if it has none. What is paid in fact follows the hours really worked.
     */
    public double expected(SalesStructure structure, Role role) {
        double[] shares = MarketPay.expectedShares(structure, role);
        return Arrays.stream(shares).sum() > 0 ? market.of(shares, 1) : perWeek(role);
    }

    /** Estimate of the pay of everybody in a structure by their duties, thousand ₽ a week. */
    public double weekly(SalesStructure structure) {
        double sum = 0;
        for (Role role : Role.values()) {
            if (structure.headcount(role) > 0) {
                sum += structure.headcount(role) * expected(structure, role);
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayScale that && Arrays.equals(perWeek, that.perWeek);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(perWeek);
    }
}
