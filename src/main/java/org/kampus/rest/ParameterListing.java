package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.ParameterMeanings;
import org.kampus.scenario.Scenario;

/**
 * A number a case rests on.
 *
 * @param path its place in the file, for example {@code lines[0].parameters.ordersPerWeek}
 * @param meaning what it is, in the language of the caller
 * @param unit its unit, in the language of the caller; empty for pure numbers
 * @param value its value in this case
 * @param usual its value in a case that says nothing
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param source where usual value and range come from, in the language of the caller
 */
public record ParameterListing(
        String path, String meaning, String unit, double value, double usual, double min, double max, String source) {

    /** All parameters of a case in the order of its file. */
    static List<ParameterListing> of(Scenario scenario, Messages messages) {
        Map<Parameter, ParameterMeanings.Meaning> meanings = new LinkedHashMap<>();
        ParameterMeanings.parts().forEach(part -> part.meanings().forEach(m -> meanings.put(m.parameter(), m)));
        return Assumption.of(scenario).stream()
                .map(assumption -> listing(assumption, scenario, meanings, messages))
                .toList();
    }

    private static ParameterListing listing(
            Assumption assumption,
            Scenario scenario,
            Map<Parameter, ParameterMeanings.Meaning> meanings,
            Messages messages) {
        Parameter parameter = assumption.parameter();
        ParameterMeanings.Meaning words = meanings.get(parameter);
        if (words == null) {
            throw new IllegalStateException(String.format(Locale.ROOT, "nothing tells what %s means", parameter.key()));
        }
        double usual = switch (parameter) {
            case LineParameter p ->
                p.defaultFor(scenario.lines().get(assumption.line()).type());
            case ClientParameter p -> p.standard();
            case OrganisationParameter p -> p.standard();
            default -> throw new IllegalStateException("no such group of parameters: " + parameter);
        };
        return new ParameterListing(
                assumption.path(),
                messages.text(words.meaning()),
                messages.text(words.unit()),
                assumption.get(scenario),
                usual,
                parameter.min(),
                parameter.max(),
                messages.text(words.source()));
    }
}
