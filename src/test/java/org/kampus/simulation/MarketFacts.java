package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;

import java.util.List;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** Facts about what comes from outside and what the rest of the company makes of it. */
final class MarketFacts {

    private MarketFacts() {}

    static List<Fact> all() {
        return List.of(oversizedOrder());
    }

    private static Fact oversizedOrder() {
        Scenario usual = Companies.with(
                Companies.mixed(Companies.conveyor(1, 2, 4, 3, 1, 1)), OrganisationParameter.PLANT_CAPACITY, 4_200);
        MarketEvent order = new MarketEvent(MarketEvent.Kind.BIG_ORDER, 5, 1, 2);
        return Fact.of("F11", "an order of twice the yearly capacity brings revenue and costs profit and regulars")
                .fates(40)
                .quarters(14)
                .setting("mixed, 220 clients, 12 people, a plant at two thirds of its capacity; the order is made for "
                        + "two years and a quarter, and the clients are counted a year after")
                .arm("without", usual)
                .arm("accepted", usual.withEvents(List.of(order)))
                .claims(rises(Kpi.REVENUE), falls(Kpi.PROFIT), falls(Kpi.RETENTION), falls(Kpi.ACTIVE_CLIENTS));
    }
}
