package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.fallsBeyond;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.staysExactly;
import static org.kampus.simulation.Claim.staysWithin;
import static org.kampus.simulation.Claim.sum;

import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** Facts about what keeps clients: handover, care, frequency, promises. */
final class ClientFacts {

    private ClientFacts() {}

    static List<Fact> all() {
        return List.of(gradualHandover(), care(), frequency(), overPromising(), discount());
    }

    private static Fact gradualHandover() {
        OperatingPlan script = ConveyorFacts.consultativeConveyor();
        OperatingPlan gradual = script.withHandover(
                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL));
        return Fact.of("F8", "joint work saves more than a third of the break-offs of new consultative clients")
                .fates(450)
                .setting("consultative, 12 people; nobody quits, so that new clients' handovers are the only ones")
                .arm("script", staying(ConveyorFacts.consultative(script)))
                .arm("gradual", staying(ConveyorFacts.consultative(gradual)))
                .claims(fallsBeyond(1.0 / 3, Kpi.BREAK_OFFS), rises(Kpi.SECOND_ORDERS));
    }

    private static Scenario staying(Scenario company) {
        return Companies.with(company, OrganisationParameter.QUITS_PER_YEAR, 0);
    }

    private static Fact care() {
        OperatingPlan conveyor = Companies.conveyor(0, 2, 5, 4, 0, 1);
        return Fact.of("F9", "more touches keep more clients with falling gains, until they crowd out other work")
                .fates(210)
                .setting("mixed, 220 clients, 12 people; touches per client and month")
                .arm("0.5", Companies.mixed(touches(conveyor, 0.5)))
                .arm("1", Companies.mixed(touches(conveyor, 1)))
                .arm("2", Companies.mixed(touches(conveyor, 2)))
                .arm("3", Companies.mixed(touches(conveyor, 3)))
                .arm("6", Companies.mixed(touches(conveyor, 6)))
                .claims(
                        rises(Kpi.RETENTION, 0, 1),
                        rises(Kpi.RETENTION, 1, 2),
                        sum(Kpi.RETENTION, "gains less for twice the added touches", 1, 2, -1.0, 2.0, -1.0),
                        falls(Kpi.REVENUE, 3, 4));
    }

    private static OperatingPlan touches(OperatingPlan plan, double perMonth) {
        return plan.withCare(CareNorms.uniform(perMonth, 0.4));
    }

    private static Fact frequency() {
        Scenario few = Companies.mixed(touches(Companies.conveyor(0, 2, 7, 6, 1, 2), 1));
        Scenario many = Companies.with(few, LineParameter.ORDERS_PER_WEEK, 0.4);
        many = Companies.with(many, LineParameter.ORDER_VALUE, 75);
        many = Companies.with(many, LineParameter.HOURS_PER_ORDER, 0.8);
        many = Companies.with(many, LineParameter.DOCUMENT_HOURS_PER_ORDER, 0.2);
        return Fact.of("F10", "many small orders keep more clients than few large ones; their value does not matter")
                .fates(20)
                .setting("mixed, 220 clients, 18 people: slack, so that queues do not drown it")
                .arm("10 orders a year", few)
                .arm("20 orders a year of half the value and hours", many)
                .arm("10 orders a year of twice the value", Companies.with(few, LineParameter.ORDER_VALUE, 300))
                .claims(rises(Kpi.RETENTION), staysExactly(Kpi.RETENTION, 0, 2));
    }

    private static Fact overPromising() {
        OperatingPlan honest = Companies.universals(10).withCare(CareNorms.uniform(2, 0.4));
        return Fact.of(
                        "F22",
                        "people without slack who over-promise win more deals, but fewer second orders, and sell no more in two years")
                .fates(420)
                .setting("mixed, 220 clients, 10 universals; half of the usual lead time promised")
                .arm("honest", Companies.mixed(honest))
                .arm("boastful", Companies.mixed(honest.withTerms(new OfferTerms(0.5, 0))))
                .claims(rises(Kpi.WIN_RATE), falls(Kpi.SECOND_ORDERS), falls(Kpi.RETENTION))
                .claims(staysWithin(0.04, Kpi.REVENUE));
    }

    private static Fact discount() {
        OperatingPlan listPrice = touches(Companies.conveyor(0, 2, 5, 4, 0, 1), 2);
        return Fact.of("-", "a discount wins deals and is paid by every client")
                .fates(20)
                .setting("mixed, 220 clients, 12 people; 5 % off")
                .arm("list price", Companies.mixed(listPrice))
                .arm("discount", Companies.mixed(listPrice.withTerms(new OfferTerms(1, 0.05))))
                .claims(rises(Kpi.WIN_RATE), falls(Kpi.PROFIT));
    }
}
