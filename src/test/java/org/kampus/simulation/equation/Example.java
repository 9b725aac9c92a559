package org.kampus.simulation.equation;

import org.kampus.market.ClientParameter;
import org.kampus.market.ParameterSet;
import org.kampus.organisation.OrganisationParameter;

/** Numbers of a made-up case: the defaults with those that a test rests on set to round values. */
final class Example {

    private ParameterSet<ClientParameter> clients = ClientParameter.defaults();
    private ParameterSet<OrganisationParameter> people = OrganisationParameter.defaults();

    Example with(ClientParameter parameter, double value) {
        clients = clients.with(parameter, value);
        return this;
    }

    Example with(OrganisationParameter parameter, double value) {
        people = people.with(parameter, value);
        return this;
    }

    Numbers numbers() {
        return new Numbers(clients, people);
    }
}
