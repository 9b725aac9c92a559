package org.kampus.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/**
 * A number a case rests on.
 *
 * @param path its place in the file, for example {@code lines[0].parameters.ordersPerWeek}
 * @param unit its unit; empty for pure numbers
 * @param value its value in this case
 * @param usual its value in a case that says nothing
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param source where usual value and range come from
 */
@Schema(name = "ScenarioParameter", description = "A number a case rests on")
public record ParameterListing(
        String path, String unit, double value, double usual, double min, double max, String source) {

    /** All parameters of a case in the order of its file. */
    static List<ParameterListing> of(Scenario scenario) {
        List<ParameterListing> listings = new ArrayList<>();
        for (int n = 0; n < scenario.lines().size(); n++) {
            SaleLine line = scenario.lines().get(n);
            add(
                    listings,
                    "lines[" + n + "].parameters.",
                    LineParameter.values(),
                    line::get,
                    parameter -> parameter.defaultFor(line.type()));
        }
        add(listings, "clients.", ClientParameter.values(), scenario.clients()::get, ClientParameter::standard);
        add(
                listings,
                "organisation.",
                OrganisationParameter.values(),
                scenario.organisation()::get,
                OrganisationParameter::standard);
        return listings;
    }

    private static <P extends Parameter> void add(
            List<ParameterListing> listings,
            String place,
            P[] parameters,
            ToDoubleFunction<P> value,
            ToDoubleFunction<P> usual) {
        for (P parameter : parameters) {
            listings.add(new ParameterListing(
                    place + parameter.key(),
                    parameter.unit(),
                    value.applyAsDouble(parameter),
                    usual.applyAsDouble(parameter),
                    parameter.min(),
                    parameter.max(),
                    parameter.source()));
        }
    }
}
