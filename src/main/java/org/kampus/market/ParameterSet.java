package org.kampus.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Immutable values for all constants of one parameter enum.
 *
 * @param <P> the parameter enum
 */
public final class ParameterSet<P extends Enum<P> & Parameter> {

    private final Class<P> type;
    private final double[] values;

    private ParameterSet(Class<P> type, double[] values) {
        this.type = type;
        this.values = values;
    }

    /** A set in which each parameter has the value the function gives. */
    public static <P extends Enum<P> & Parameter> ParameterSet<P> of(Class<P> type, ToDoubleFunction<P> value) {
        double[] values =
                Arrays.stream(type.getEnumConstants()).mapToDouble(value).toArray();
        return new ParameterSet<>(type, values);
    }

    /** The value of a parameter, in the parameter's unit. */
    public double get(P parameter) {
        return values[parameter.ordinal()];
    }

    /**
     * A copy with one value changed.
     *
     * @throws IllegalArgumentException if the value is outside the parameter's range
     */
    public ParameterSet<P> with(P parameter, double value) {
        if (!(value >= parameter.min() && value <= parameter.max())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s is %s but must lie between %s and %s",
                    parameter.key(),
                    value,
                    parameter.min(),
                    parameter.max()));
        }
        double[] copy = values.clone();
        copy[parameter.ordinal()] = value;
        return new ParameterSet<>(type, copy);
    }

    /** The parameter enum this set has values for. */
    public Class<P> type() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSet<?> that && type == that.type && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type.getSimpleName()).append('{');
        for (P parameter : type.getEnumConstants()) {
            text.append(parameter.key()).append('=').append(get(parameter)).append(' ');
        }
        return text.append('}').toString();
    }
}
