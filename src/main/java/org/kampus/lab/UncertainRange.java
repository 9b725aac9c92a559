package org.kampus.lab;

import java.util.List;
import java.util.Optional;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/**
 * Between which values an assumption of a case may really lie, for all that is known. Narrower than what a
 * scenario file may set.
 *
 * @param low smallest value
 * @param high largest value
 * @param documented whether literature, surveys or the model's documentation give the range; else it is a
 *     quarter more or less than the value
 */
public record UncertainRange(double low, double high, boolean documented) {

    private static final double EITHER_WAY = 0.25;

    /** Facts of a company that it can look up, or that only say how the world is drawn. */
    private static final List<LineParameter> KNOWN = List.of(
            LineParameter.CLIENTS_AT_START,
            LineParameter.PROSPECTS,
            LineParameter.LEAD_DISPERSION,
            LineParameter.STAGE_A,
            LineParameter.STAGE_B,
            LineParameter.STAGE_C,
            LineParameter.STAGE_D,
            LineParameter.STAGE_E);

    /** The range of an assumption in a case; always holds the value the case has. */
    public static UncertainRange of(Scenario scenario, Assumption assumption) {
        double value = assumption.get(scenario);
        Parameter parameter = assumption.parameter();
        Optional<DocumentedRanges.Range> documented = documented(scenario, assumption);
        double low = documented.map(DocumentedRanges.Range::low).orElse(value - EITHER_WAY * Math.abs(value));
        double high = documented.map(DocumentedRanges.Range::high).orElse(value + EITHER_WAY * Math.abs(value));
        return new UncertainRange(
                Math.max(parameter.min(), Math.min(low, value)),
                Math.min(parameter.max(), Math.max(high, value)),
                documented.isPresent());
    }

    private static Optional<DocumentedRanges.Range> documented(Scenario scenario, Assumption assumption) {
        return assumption.parameter() instanceof LineParameter parameter
                ? DocumentedRanges.of(
                        parameter, scenario.lines().get(assumption.line()).type())
                : DocumentedRanges.of(assumption.parameter());
    }

    /**
     * The assumptions of a case that conclusions should be tried against: all with a documented range, and
     * those figures of its lines that a company estimates rather than counts.
     */
    public static List<Assumption> uncertain(Scenario scenario) {
        return Assumption.of(scenario).stream()
                .filter(assumption -> documented(scenario, assumption).isPresent() || estimated(assumption))
                .filter(assumption -> of(scenario, assumption).width() > 0)
                .toList();
    }

    private static boolean estimated(Assumption assumption) {
        return assumption.parameter() instanceof LineParameter parameter && !KNOWN.contains(parameter);
    }

    /** The value at a share of the way from the low to the high end. */
    public double at(double share) {
        return Math.min(high, low + share * width());
    }

    /** How far the ends are apart. */
    public double width() {
        return high - low;
    }
}
