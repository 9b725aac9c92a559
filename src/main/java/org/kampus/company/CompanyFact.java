package org.kampus.company;

import org.kampus.market.LineParameter;

/**
 * What a company knows of itself, as its simulated present shows it at the first decision. Each fact has the parameter of
 * the main line of business that moves it most; the others move it a little.
 */
public enum CompanyFact {
    /** Active clients at the first decision, number. */
    CLIENTS("clients", LineParameter.CLIENTS_AT_START, 0.03, true),
    /** Share of the clients active a year before the first decision that are active at it, 0-1. */
    RETENTION("retention", LineParameter.BASE_HAZARD, 0.015, false),
    /** Share of the last year's order value that came from clients won before that year, 0-1. */
    REPEAT_SHARE("repeatShare", LineParameter.LEADS_PER_WEEK, 0.03, false),
    /** Revenue of the last year, thousand ₽. */
    REVENUE("revenueThousand", LineParameter.ORDER_VALUE, 0.03, true),
    /** Orders placed in the last year, number. */
    ORDERS("orders", LineParameter.ORDERS_PER_WEEK, 0.03, true);

    private final String key;
    private final LineParameter mover;
    private final double tolerance;
    private final boolean relative;

    CompanyFact(String key, LineParameter mover, double tolerance, boolean relative) {
        this.key = key;
        this.mover = mover;
        this.tolerance = tolerance;
        this.relative = relative;
    }

    /** Name in files and on the command line. */
    public String key() {
        return key;
    }

    /** The parameter that is moved to meet the fact, unless a case asks for another. */
    public LineParameter mover() {
        return mover;
    }

    /** How far the present may be from what is wished: a share of the wish for numbers and money, else an absolute difference. */
    public double tolerance() {
        return tolerance;
    }

    /** Whether {@link #tolerance()} is a share of the wish. */
    public boolean relative() {
        return relative;
    }

    /**
     * Distance of a value from a wish in tolerances; 1 is as far as it may be. Numbers and money are compared by their ratio,
     * so that a tenth of a wish is nearer than a hundredth.
     */
    public double distance(double wished, double found) {
        double difference = relative ? Math.log(Math.max(found, 1e-9) / wished) : found - wished;
        return Math.abs(difference) / tolerance;
    }

    /** Whether a value may stand for a wish. */
    public boolean meets(double wished, double found) {
        return distance(wished, found) <= 1;
    }

    /** The value on the scale on which the solver walks: roughly proportional to the logarithm of the mover. */
    double scaled(double value) {
        return switch (this) {
            case RETENTION -> Math.log(-Math.log(Math.clamp(value, 0.001, 0.9995)));
            case REPEAT_SHARE -> Math.log(Math.clamp(1 - value, 0.002, 1));
            default -> Math.log(Math.max(value, 1e-6));
        };
    }
}
