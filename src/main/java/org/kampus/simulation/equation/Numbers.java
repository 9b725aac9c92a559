package org.kampus.simulation.equation;

import java.util.Arrays;
import org.kampus.market.ClientParameter;
import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;
import org.kampus.organisation.OrganisationParameter;

/**
 * The numbers of a case that equations rest on, by parameter. Kept in arrays: each step of the way to a number that is
 * read at every task counts.
 */
public final class Numbers {

    private final double[] clients;
    private final double[] people;

    /** The numbers of two sets. */
    public Numbers(ParameterSet<ClientParameter> clients, ParameterSet<OrganisationParameter> people) {
        this.clients = values(clients);
        this.people = values(people);
    }

    /** The values of a set in the order of its parameters. */
    public static <P extends Enum<P> & Parameter> double[] values(ParameterSet<P> set) {
        return Arrays.stream(set.type().getEnumConstants())
                .mapToDouble(set::get)
                .toArray();
    }

    /** A number about clients, in its unit. */
    public double get(ClientParameter parameter) {
        return clients[parameter.ordinal()];
    }

    /** A number about people, in its unit. */
    public double get(OrganisationParameter parameter) {
        return people[parameter.ordinal()];
    }
}
