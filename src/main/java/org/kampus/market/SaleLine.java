package org.kampus.market;

/**
 * One line of business: its sale type and the parameters of its orders and sales.
 *
 * @param type the sale type, which gives the defaults
 * @param parameters values for this line
 */
public record SaleLine(SaleType type, ParameterSet<LineParameter> parameters) {

    /** A line with the default parameters of its type. */
    public static SaleLine of(SaleType type) {
        return new SaleLine(type, LineParameter.defaults(type));
    }

    /** The value of a parameter, in its unit. */
    public double get(LineParameter parameter) {
        return parameters.get(parameter);
    }

    /** A copy with one parameter changed; refuses values outside the range. */
    public SaleLine with(LineParameter parameter, double value) {
        return new SaleLine(type, parameters.with(parameter, value));
    }
}
