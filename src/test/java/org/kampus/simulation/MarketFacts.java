package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.staysExactly;
import static org.kampus.simulation.Claim.staysWithin;

import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.StructurePreset;
import org.kampus.organisation.SupportPolicy;
import org.kampus.scenario.Scenario;

/** Facts about what comes from outside and what the rest of the company makes of it. */
final class MarketFacts {

    private MarketFacts() {}

    static List<Fact> all() {
        return List.of(
                oversizedOrder(),
                supportInMixedSales(),
                supportInStrategicSales(),
                pushing(),
                pushingWithoutHands(),
                longPromise(),
                longPromiseToRegulars());
    }

    private static Fact supportInMixedSales() {
        OperatingPlan inside = Companies.conveyor(1, 2, 4, 3, 2, 1);
        return Fact.of(
                        "F13",
                        "in mixed sales experts inside keep and win more clients than experts of another department")
                .fates(58)
                .setting("mixed, 220 clients, 13 people; two experts, or four with half of their time")
                .arm("outside", Companies.mixed(outside(inside)))
                .arm("inside", Companies.mixed(inside))
                .claims(rises(Kpi.RETENTION), rises(Kpi.NEW_CLIENTS));
    }

    private static Fact supportInStrategicSales() {
        OperatingPlan inside = Companies.plan(StructurePreset.STRATEGIC_CONVEYOR
                .duties()
                .withHeadcount(Role.HUNTER, 3)
                .withHeadcount(Role.PROJECT_MANAGER, 3)
                .withHeadcount(Role.SUPPORT, 2)
                .withHeadcount(Role.BACK_OFFICE, 1));
        SaleLine line = SaleLine.of(SaleType.STRATEGIC);
        return Fact.of("F13", "in strategic sales it makes next to no difference where the experts sit")
                .fates(120)
                .quarters(16)
                .setting("strategic, 8 clients, 9 people, four years; two experts, or four with half of their time")
                .arm("outside", Companies.of(line, outside(inside)))
                .arm("inside", Companies.of(line, inside))
                .claims(staysWithin(0.1, Kpi.RETENTION))
                .claims(staysWithin(0.2, Kpi.NEW_CLIENTS));
    }

    private static Fact pushing() {
        OperatingPlan modest = Companies.conveyor(1, 2, 5, 4, 1, 1);
        Scenario loyal = loyal(modest);
        OfferTerms pushing = modest.terms().withVolumePush(0.3);
        return Fact.of("F23", "talking clients into more brings no more revenue and leaves them less satisfied")
                .fates(30)
                .setting("mixed, 220 clients of long standing, 14 people; three tenths more at each order")
                .arm("as needed", loyal)
                .arm("pushed", loyal.withStartingPlan(modest.withTerms(pushing)))
                .claims(falls(Kpi.SATISFACTION), falls(Kpi.ORDERS))
                .claims(staysWithin(0.04, Kpi.REVENUE));
    }

    private static Fact pushingWithoutHands() {
        OperatingPlan busy = Companies.universals(9).withCare(CareNorms.uniform(2, 0.4));
        Scenario company = Companies.mixed(busy);
        OperatingPlan pushing = busy.withTerms(busy.terms().withVolumePush(1));
        return Fact.of(
                        "F23",
                        "talking clients into more is no way out for people who cannot cope: fewer clients stay, and they are less content")
                .fates(240)
                .setting("mixed, 220 clients, 9 universals with more work than hands; twice as much at each order")
                .arm("as needed", company)
                .arm("pushed", company.withStartingPlan(pushing))
                .claims(falls(Kpi.SATISFACTION), falls(Kpi.ACTIVE_CLIENTS));
    }

    private static Fact longPromise() {
        OperatingPlan sensible = Companies.universals(10);
        return Fact.of("F22", "a lead time longer than clients tolerate wins fewer of them")
                .fates(260)
                .setting("mixed, 220 clients, 10 universals; half as much again as the usual lead time promised")
                .arm("sensible", Companies.mixed(sensible))
                .arm(
                        "cautious",
                        Companies.mixed(sensible.withTerms(sensible.terms().withPromisedLeadTime(1.5))))
                .claims(falls(Kpi.WIN_RATE), falls(Kpi.NEW_CLIENTS));
    }

    private static Fact longPromiseToRegulars() {
        OperatingPlan sensible = Companies.conveyor(1, 2, 5, 4, 1, 1);
        Scenario loyal = loyal(sensible);
        OfferTerms cautious = sensible.terms().withPromisedLeadTime(1.5);
        return Fact.of("F22", "nobody is content to wait longer for having been told so")
                .fates(6)
                .setting("mixed, 220 clients of long standing, 14 people; half as much again promised")
                .arm("sensible", loyal)
                .arm("cautious", loyal.withStartingPlan(sensible.withTerms(cautious)))
                .claims(staysExactly(Kpi.SATISFACTION, 0, 1), staysExactly(Kpi.REVENUE, 0, 1));
    }

    /** Clients who neither come nor go. */
    private static Scenario loyal(OperatingPlan plan) {
        return Companies.with(
                Companies.with(Companies.mixed(plan), LineParameter.BASE_HAZARD, 0), LineParameter.LEADS_PER_WEEK, 0);
    }

    private static OperatingPlan outside(OperatingPlan plan) {
        return plan.withSupport(plan.support().withLocation(SupportPolicy.Location.OUTSIDE));
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
