package org.kampus.organisation;

import java.util.Arrays;
import java.util.Map;

/**
 * What the market pays for work, whoever does it and whatever the job is called: {@code w = Σ s w · (1 + p b²)}, thousand ₽ a week,
 * s the share of a person's hours that goes into a function, w beside it the pay of a full-time specialist of its trade.
 *
 * <p>Breadth b, 0-1, is how evenly the hours spread over trades: {@code b = (1 − Σ t²) / (1 − Σ e²)}, at most 1, t shares of trades,
 * e the same of somebody who gives every family of tasks equal hours. Its square: a little of other trades belongs to every job. The premium p is read from a case: by so much its universal
 * earns more than its specialists do on average over those equal hours.
 *
 * <p>Source: pay for several skills above the pay for one (job-based against skill-based pay), sign; sizes are those of a case's
 * pay scale, read as market prices. Trades a case does not price cost what they usually do at its level of pay; experts it does not price are no
 * part of everything. Immutable.
 */
public final class MarketPay {

    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();
    private static final int ROLES = Role.values().length;

    /** The specialist who does a function all day. */
    private static final Map<SalesFunction, Role> TRADES = Map.ofEntries(
            Map.entry(SalesFunction.QUALIFY, Role.TELEMARKETER),
            Map.entry(SalesFunction.CHECK_TIMELINESS, Role.TELEMARKETER),
            Map.entry(SalesFunction.ESTABLISH_RELATIONSHIP, Role.HUNTER),
            Map.entry(SalesFunction.FIRST_SALE, Role.HUNTER),
            Map.entry(SalesFunction.HAND_OVER, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK),
            Map.entry(SalesFunction.RESOLVE_PROBLEMS, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.PAPERWORK, Role.BACK_OFFICE),
            Map.entry(SalesFunction.CARE, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.GROW_ACCOUNT, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.WIDEN_ASSORTMENT, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.REACTIVATE, Role.ACCOUNT_MANAGER),
            Map.entry(SalesFunction.FORM_SOLUTION, Role.SUPPORT),
            Map.entry(SalesFunction.RUN_PROJECT, Role.PROJECT_MANAGER),
            Map.entry(SalesFunction.ADVISE, Role.SUPPORT));

    /** What functions take of the hours of a department: about those of the shipped cases, for estimates only. */
    private static final Map<SalesFunction, Double> USUAL_HOURS = Map.ofEntries(
            Map.entry(SalesFunction.QUALIFY, 0.01),
            Map.entry(SalesFunction.CHECK_TIMELINESS, 0.01),
            Map.entry(SalesFunction.ESTABLISH_RELATIONSHIP, 0.05),
            Map.entry(SalesFunction.FIRST_SALE, 0.16),
            Map.entry(SalesFunction.HAND_OVER, 0.01),
            Map.entry(SalesFunction.PROCESS_ORDERS, 0.28),
            Map.entry(SalesFunction.RESOLVE_PROBLEMS, 0.01),
            Map.entry(SalesFunction.PAPERWORK, 0.10),
            Map.entry(SalesFunction.CARE, 0.10),
            Map.entry(SalesFunction.GROW_ACCOUNT, 0.04),
            Map.entry(SalesFunction.WIDEN_ASSORTMENT, 0.02),
            Map.entry(SalesFunction.REACTIVATE, 0.02),
            Map.entry(SalesFunction.FORM_SOLUTION, 0.02),
            Map.entry(SalesFunction.RUN_PROJECT, 0.28),
            Map.entry(SalesFunction.ADVISE, 0.09));

    private final double[] specialist = new double[FUNCTIONS.length];
    private final double evenSpread;
    private final double premium;

    MarketPay(PayScale scale, PayScale usual) {
        double level = level(scale, usual);
        double[] even = new double[FUNCTIONS.length];
        for (SalesFunction function : FUNCTIONS) {
            Role trade = trade(function, scale);
            double own = scale.perWeek(trade);
            specialist[function.ordinal()] = own > 0 ? own : level * usual.perWeek(trade);
            even[function.ordinal()] = isFirstOfFamily(function) && (own > 0 || trade != Role.SUPPORT) ? 1 : 0;
        }
        share(even);
        evenSpread = spread(even);
        double universal = scale.perWeek(Role.UNIVERSAL_SELLER);
        double everything = universal > 0 ? universal : level * usual.perWeek(Role.UNIVERSAL_SELLER);
        double mean = mean(even);
        premium = mean > 0 ? Math.max(0, everything / mean - 1) : 0;
    }

    /** How a case pays compared with what is usual, on average over the roles it prices; 0 if it prices none. */
    private static double level(PayScale scale, PayScale usual) {
        double sum = 0;
        int priced = 0;
        for (Role role : Role.values()) {
            if (scale.perWeek(role) > 0) {
                sum += scale.perWeek(role) / usual.perWeek(role);
                priced++;
            }
        }
        return priced == 0 ? 0 : sum / priced;
    }

    private static boolean isFirstOfFamily(SalesFunction function) {
        return Arrays.stream(FUNCTIONS)
                        .filter(f -> f.family() == function.family())
                        .findFirst()
                        .orElseThrow()
                == function;
    }

    /** Orders are taken by clerks, or at a desk where a case knows no clerks. */
    private static Role trade(SalesFunction function, PayScale scale) {
        Role trade = trade(function);
        boolean desk =
                trade == Role.OPERATIONS_CLERK && scale.perWeek(trade) == 0 && scale.perWeek(Role.ORDER_DESK) > 0;
        return desk ? Role.ORDER_DESK : trade;
    }

    /** The specialist who does a function all day. */
    public static Role trade(SalesFunction function) {
        return TRADES.getOrDefault(function, Role.UNIVERSAL_SELLER);
    }

    /** What a full-time specialist of a function's trade earns, thousand ₽ a week. */
    public double specialist(SalesFunction function) {
        return specialist[function.ordinal()];
    }

    /** By how much somebody who does everything in equal parts earns more than specialists do on average, as a share. */
    public double premium() {
        return premium;
    }

    /**
     * Pay for a mix of work, thousand ₽ a week.
     *
     * @param shares of the hours by function, summing to 1
     * @param priceOfBreadth part of the premium that is paid: 1 all of it, 0 none
     */
    public double of(double[] shares, double priceOfBreadth) {
        double breadth = breadth(shares);
        return mean(shares) * (1 + priceOfBreadth * premium * breadth * breadth);
    }

    /**
     * How evenly hours spread over trades: 0 for one trade, 1 for everything in equal parts.
     *
     * @param shares of the hours by function, summing to 1
     */
    public double breadth(double[] shares) {
        return evenSpread <= 0 ? 0 : Math.max(0, Math.min(1, spread(shares) / evenSpread));
    }

    /**
     * What hours are expected of a role before it is known how they spread: in proportion to what its duties usually take of a
     * department's hours; those of what it helps with, if it has no others. All 0 without any.
     */
    public static double[] expectedShares(SalesStructure structure, Role role) {
        double[] shares = ofDuties(structure, role, Involvement.DOES);
        return Arrays.stream(shares).sum() > 0 ? shares : ofDuties(structure, role, Involvement.HELPS);
    }

    private static double[] ofDuties(SalesStructure structure, Role role, Involvement involvement) {
        double[] shares = new double[FUNCTIONS.length];
        for (SalesFunction function : FUNCTIONS) {
            if (structure.involvement(function, role) == involvement) {
                shares[function.ordinal()] = USUAL_HOURS.getOrDefault(function, 0.0);
            }
        }
        share(shares);
        return shares;
    }

    /** Makes weights sum to 1, if they are not all 0. */
    private static void share(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int f = 0; sum > 0 && f < weights.length; f++) {
            weights[f] /= sum;
        }
    }

    private double mean(double[] shares) {
        double sum = 0;
        for (int f = 0; f < FUNCTIONS.length; f++) {
            sum += shares[f] * specialist[f];
        }
        return sum;
    }

    /** One minus the sum of squared shares of trades. */
    private static double spread(double[] shares) {
        double[] trades = new double[ROLES];
        for (SalesFunction function : FUNCTIONS) {
            trades[trade(function).ordinal()] += shares[function.ordinal()];
        }
        double squares = 0;
        for (double share : trades) {
            squares += share * share;
        }
        return 1 - squares;
    }
}
