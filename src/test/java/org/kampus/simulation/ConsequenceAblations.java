package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.staysExactly;

import java.util.List;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;

/** What work left undone, price, promises and too many contacts do, switched off one by one. */
final class ConsequenceAblations {

    private ConsequenceAblations() {}

    static List<Fact> all() {
        return List.of(
                papers(),
                repairs(),
                advice(),
                qualification(),
                timeliness(),
                price(),
                promises(),
                weariness(),
                defence(),
                trial(),
                priceOfLeads(),
                leadsPaidFor(),
                mediation(),
                refusals(),
                webShop(),
                webOrdersTieLess());
    }

    private static Scenario universals() {
        return Companies.mixed(Companies.universals(11).withCare(CareNorms.uniform(2, 0.4)));
    }

    /** A company in which a function is given to nobody. */
    private static Scenario without(SalesFunction function) {
        OperatingPlan plan = universals().startingPlan();
        SalesStructure structure = plan.structure();
        for (Role role : Role.values()) {
            structure = structure.with(function, role, Involvement.NONE);
        }
        return universals().withStartingPlan(plan.withStructure(structure));
    }

    private static Scenario with(Scenario company, double value, ClientParameter... parameters) {
        Scenario changed = company;
        for (ClientParameter parameter : parameters) {
            changed = Companies.with(changed, parameter, value);
        }
        return changed;
    }

    private static Fact papers() {
        Scenario on = without(SalesFunction.PAPERWORK);
        Scenario off = with(on, 0, ClientParameter.PAPERS_BOND_LOSS, ClientParameter.PAPERS_WEIGHT);
        off = Companies.with(off, ClientParameter.PAPERS_STOP_WEEKS, 520);
        return Ablations.off("when nobody minds that papers never come, more clients stay and order", on, off)
                .claims(rises(Kpi.RETENTION), rises(Kpi.ORDERS));
    }

    private static Fact repairs() {
        Scenario on = Companies.with(without(SalesFunction.RESOLVE_PROBLEMS), OrganisationParameter.ERROR_RATE, 0.1);
        Scenario off = Companies.with(on, OrganisationParameter.ERROR_RATE, 0);
        return Ablations.off("where nothing goes wrong, nothing is left unrepaired, and more clients stay", on, off)
                .claims(rises(Kpi.RETENTION), rises(Kpi.SATISFACTION));
    }

    private static Fact advice() {
        Scenario on = without(SalesFunction.ADVISE);
        Scenario off = with(
                on,
                0,
                ClientParameter.UNADVISED_ERRORS,
                ClientParameter.UNADVISED_HOURS,
                ClientParameter.UNADVISED_RETURNS);
        off = Companies.with(off, ClientParameter.UNADVISED_QUALITY, 1);
        return Ablations.off("when orders without advice are as good as others, clients are content and stay", on, off)
                .claims(rises(Kpi.SATISFACTION), rises(Kpi.RETENTION), rises(Kpi.PROFIT));
    }

    private static Fact qualification() {
        Scenario on = without(SalesFunction.QUALIFY);
        Scenario off = with(on, 0, ClientParameter.UNQUALIFIED_HOURS, ClientParameter.UNQUALIFIED_EFFECT);
        return Ablations.off("when nobody need ask for needs, more is won", on, off)
                .claims(rises(Kpi.WIN_RATE), rises(Kpi.NEW_CLIENTS));
    }

    private static Fact timeliness() {
        Scenario on = without(SalesFunction.CHECK_TIMELINESS);
        Scenario off = Companies.with(on, ClientParameter.OFFER_FRESH_WEEKS, 104);
        return Ablations.off("when offers keep, more is won of those who decide later", on, off)
                .claims(rises(Kpi.WIN_RATE), rises(Kpi.NEW_CLIENTS));
    }

    private static Fact price() {
        OperatingPlan plan = universals().startingPlan();
        Scenario dear =
                universals().withStartingPlan(plan.withTerms(plan.terms().withDiscount(-0.1)));
        return Ablations.off(
                        "where price counts for nothing, a surcharge costs no client",
                        insensitive(universals()),
                        insensitive(dear))
                .fates(6)
                .claims(staysExactly(Kpi.RETENTION, 0, 1), staysExactly(Kpi.NEW_CLIENTS, 0, 1))
                .claims(rises(Kpi.PROFIT));
    }

    private static Scenario insensitive(Scenario company) {
        return company.withLines(company.lines().stream()
                .map(line -> line.with(LineParameter.PRICE_SENSITIVITY, 0))
                .toList());
    }

    private static Fact promises() {
        OperatingPlan plan = universals().startingPlan();
        Scenario boastful =
                universals().withStartingPlan(plan.withTerms(plan.terms().withPromisedLeadTime(0.5)));
        Scenario off = Companies.with(boastful, ClientParameter.PROMISE_WEIGHT, 0);
        return Ablations.off(
                        "when nobody remembers promises, whoever promised too much keeps more clients", boastful, off)
                .claims(rises(Kpi.SATISFACTION), rises(Kpi.RETENTION));
    }

    private static Fact weariness() {
        OperatingPlan plan = universals().startingPlan().withCare(CareNorms.uniform(12, 0.4));
        Scenario on = universals().withStartingPlan(plan);
        Scenario off = on.withLines(on.lines().stream()
                .map(line -> line.with(LineParameter.COMFORTABLE_CONTACTS, 100))
                .toList());
        return Ablations.off("when no client ever tires, many contacts bind more", on, off)
                .claims(rises(Kpi.PERSON_BOND));
    }

    private static Fact defence() {
        Scenario on = universals();
        Scenario off = Companies.with(on, ClientParameter.RIVAL_DEFENCE, 0);
        return Ablations.off("when rivals do not defend what we take, they attack less", on, off)
                .claims(falls(Kpi.RIVAL_ATTACKS));
    }

    private static Fact trial() {
        Scenario on = universals();
        Scenario off = Companies.with(on, ClientParameter.TRIAL_HAZARD, 0);
        return Ablations.off("when newcomers do not only try us, more of them order again", on, off)
                .claims(rises(Kpi.SECOND_ORDERS));
    }

    private static Scenario buyingLeads() {
        return universals().withStartingPlan(universals().startingPlan().withLeadsBought(1));
    }

    private static Fact priceOfLeads() {
        Scenario off = Companies.with(buyingLeads(), ClientParameter.LEAD_PRICE_RISE, 0);
        return Ablations.off("when the last lead costs no more than the first, as many are cheaper", buyingLeads(), off)
                .claims(rises(Kpi.PROFIT), staysExactly(Kpi.REVENUE, 0, 1));
    }

    private static Fact leadsPaidFor() {
        return Fact.of("", "whoever pays for leads gets more of them, and more clients")
                .setting("mixed, 220 clients, 14 universals; no leads bought, or one for each that comes by itself")
                .fates(25)
                .arm("none", Companies.mixed(Companies.universals(14)))
                .arm("paid for", Companies.mixed(Companies.universals(14).withLeadsBought(1)))
                .claims(rises(Kpi.LEADS), rises(Kpi.NEW_CLIENTS));
    }

    private static Fact mediation() {
        OperatingPlan plan = ConveyorFacts.consultativeConveyor();
        Scenario on = ConveyorFacts.consultative(plan.withBase(plan.base().withManagersInProjects(true)));
        Scenario off = with(on, 0, ClientParameter.PROJECT_MEDIATION);
        return Ablations.off("when nothing is settled by the manager who takes part, projects disappoint more", on, off)
                .setting("consultative, 70 clients, 12 people; account managers take part in projects")
                .claims(falls(Kpi.SATISFACTION));
    }

    private static Fact refusals() {
        Scenario on = universals().withStartingPlan(universals().startingPlan().withMinimumFit(0.9));
        Scenario off = Companies.with(on, ClientParameter.REFUSED_QUALITY, 0.72);
        return Fact.of("", "when those we refuse have nothing to say, more leads come")
                .setting("mixed, 220 clients, 11 universals, a fit of 90 % asked for")
                .fates(60)
                .arm("on", on)
                .arm("off", off)
                .claims(rises(Kpi.LEADS));
    }

    private static Fact webShop() {
        OperatingPlan plan = Companies.universals(11);
        return Fact.of("", "a shop on the web makes orders wait less")
                .setting("mixed, 220 clients, 11 universals, no touches; no shop, or one")
                .fates(25)
                .arm("none", Companies.mixed(plan))
                .arm("shop", Companies.mixed(plan.withWebShop(true)))
                .claims(falls(Kpi.ORDER_WAIT));
    }

    private static Fact webOrdersTieLess() {
        Scenario on = Companies.with(
                Companies.mixed(Companies.universals(11).withWebShop(true)), LineParameter.WEB_SHOP_USERS, 0.9);
        Scenario off = Companies.with(on, ClientParameter.WEB_ORDER_CONTACT, 1);
        return Ablations.off("when an order on the web ties like any other, bonds are stronger", on, off)
                .claims(rises(Kpi.PERSON_BOND));
    }
}
