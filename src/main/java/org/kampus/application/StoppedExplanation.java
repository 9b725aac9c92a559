package org.kampus.application;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.simulation.api.Departure;

/**
 * What would have kept the clients that stopped buying in a quarter.
 *
 * @param clients one for each departure
 * @param company what the whole company would have kept without each cause, and without all
 */
public record StoppedExplanation(List<DepartureExplanation> clients, List<CompanyWithout> company) {

    /** Copies the lists. */
    public StoppedExplanation {
        clients = List.copyOf(clients);
        company = List.copyOf(company);
    }

    /** That of one departure, if it is among them. */
    Optional<DepartureExplanation> of(Departure departure) {
        return clients.stream().filter(one -> one.departure().equals(departure)).findFirst();
    }
}
