package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.fallsBeyond;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.risesBeyond;
import static org.kampus.simulation.Claim.staysWithin;

import java.util.List;
import java.util.Map;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;

/** Facts about dividing the work: universals against conveyors, clerks, bottlenecks, and no bonus for anybody. */
final class ConveyorFacts {

    private static final CareNorms DEEP_CARE = CareNorms.uniform(2, 0.4);

    private ConveyorFacts() {}

    static List<Fact> all() {
        return List.of(
                transactional(),
                mixedSales(),
                commonQueue(),
                consultativeSales(),
                smallCompany(),
                largerCompany(),
                clerks(),
                backOffice(),
                badProportions(),
                withoutMechanisms(),
                withMechanisms());
    }

    private static Fact transactional() {
        CareNorms noCare = CareNorms.uniform(0, 0);
        Scenario universals = Companies.of(
                SaleLine.of(SaleType.TRANSACTIONAL), Companies.universals(20).withCare(noCare));
        OperatingPlan conveyor = Companies.staffed(
                        StructurePreset.TRANSACTIONAL_CONVEYOR,
                        Map.of(Role.TELEMARKETER, 1, Role.HUNTER, 4, Role.ORDER_DESK, 11, Role.BACK_OFFICE, 4))
                .withCare(noCare);
        return Fact.of("F1", "in transactional sales a conveyor more than halves the wait, keeps, sells and wins more")
                .fates(65)
                .setting("transactional, 1,200 clients, 20 people in each arm")
                .arm("universals", universals)
                .arm("conveyor", universals.withStartingPlan(conveyor))
                .claims(
                        fallsBeyond(0.5, Kpi.ORDER_WAIT),
                        rises(Kpi.RETENTION),
                        rises(Kpi.REVENUE),
                        rises(Kpi.NEW_CLIENTS));
    }

    private static Fact mixedSales() {
        return Fact.of(
                        "F2",
                        "a conveyor touches its clients more than universals do who have a common queue of orders, too")
                .fates(90)
                .setting(
                        "mixed, 220 clients, 11 people in each arm, the same control; whoever is free takes the next order")
                .arm(
                        "universals with a common queue",
                        mixed(Companies.universals(11).withOrdersShared(true)))
                .arm("conveyor", mixed(Companies.conveyor(0, 2, 5, 3, 0, 1)))
                .claims(rises(Kpi.TOUCHES), rises(Kpi.SHARE_OF_WALLET));
    }

    private static Fact commonQueue() {
        return Fact.of(
                        "F2",
                        "part of what a conveyor sells more is a common queue of orders, which universals may have, too")
                .fates(90)
                .setting(
                        "mixed, 220 clients, 11 people in each arm; universals carry their own clients' orders, or whoever is "
                                + "free takes the next one")
                .arm("universals", mixed(Companies.universals(11)))
                .arm(
                        "universals with a common queue",
                        mixed(Companies.universals(11).withOrdersShared(true)))
                .arm("conveyor", mixed(Companies.conveyor(0, 2, 5, 3, 0, 1)))
                .claims(rises(Kpi.REVENUE, 0, 1), rises(Kpi.REVENUE, 1, 2));
    }

    private static Fact consultativeSales() {
        return Fact.of(
                        "F3",
                        "in consultative sales a conveyor raises share, retention and revenue, but with a script fewer"
                                + " new clients order again")
                .fates(950)
                .setting("consultative, 70 clients, 12 people in each arm, script handover")
                .arm("universals", consultative(Companies.universals(12)))
                .arm("conveyor", consultative(consultativeConveyor()))
                .claims(rises(Kpi.SHARE_OF_WALLET), rises(Kpi.RETENTION), rises(Kpi.REVENUE), falls(Kpi.SECOND_ORDERS));
    }

    private static Fact smallCompany() {
        Scenario universals = Companies.sized(mixed(Companies.universals(2)), 20);
        return Fact.of("F5", "where two universals suffice a conveyor needs three people, and earns less")
                .fates(30)
                .setting("mixed, 20 clients; people cannot be divided: two universals, three in the conveyor")
                .arm("universals", universals)
                .arm("conveyor", universals.withStartingPlan(care(Companies.conveyor(0, 1, 1, 1, 0, 0))))
                .claims(falls(Kpi.PROFIT));
    }

    private static Fact largerCompany() {
        Scenario universals = Companies.sized(mixed(Companies.universals(4)), 80);
        return Fact.of("F5", "where there is work for four, a conveyor of four earns more than four universals")
                .fates(35)
                .setting("mixed, 80 clients, 4 people in each arm")
                .arm("universals", universals)
                .arm("conveyor", universals.withStartingPlan(care(Companies.conveyor(0, 1, 2, 1, 0, 0))))
                .claims(rises(Kpi.PROFIT));
    }

    private static Fact clerks() {
        return Fact.of("F6", "replacing half of the account managers by clerks gives a larger share and more revenue")
                .fates(200)
                .setting("mixed, 220 clients, 2 hunters and 6 others in each arm")
                .arm("six managers", mixed(managersAndClerks(6, 0)))
                .arm("three managers, three clerks", mixed(managersAndClerks(3, 3)))
                .claims(rises(Kpi.SHARE_OF_WALLET), rises(Kpi.REVENUE));
    }

    private static Fact backOffice() {
        return Fact.of(
                        "F7",
                        "where papers take an hour an order, one back-office employee gives five managers time for clients and pays"
                                + " for itself at best; a second one only costs")
                .fates(270)
                .setting("mixed, 100 clients, an hour of papers an order, five account managers who do everything")
                .arm("none", paperCompany(0))
                .arm("one", paperCompany(1))
                .arm("two", paperCompany(2))
                .claims(rises(Kpi.TOUCHES), rises(Kpi.REVENUE), falls(Kpi.PROFIT, 1, 2))
                .claims(staysWithin(0.05, Kpi.REVENUE, 1, 2));
    }

    private static Fact badProportions() {
        return Fact.of("F15", "one account manager behind five hunters is worse than universals")
                .fates(25)
                .setting("mixed, 220 clients, 10 people in each arm")
                .arm("universals", mixed(Companies.universals(10)))
                .arm("bottleneck", mixed(Companies.conveyor(1, 5, 1, 2, 0, 1)))
                .claims(falls(Kpi.RETENTION), falls(Kpi.REVENUE), falls(Kpi.PROFIT));
    }

    private static Fact withoutMechanisms() {
        OperatingPlan sharing = Companies.universals(12).withOrdersShared(true);
        Scenario universals = plain(Companies.with(mixed(sharing), LineParameter.SUPPORT_SHARE_OF_ORDERS, 0));
        return Fact.of("F20", "without switching, liking, limits of skill and loss at handovers no structure is better")
                .fates(360)
                .setting("mixed, 220 clients, 12 people in each arm, the four mechanisms off")
                .arm("universals", universals)
                .arm("conveyor", universals.withStartingPlan(care(Companies.conveyor(1, 3, 4, 3, 0, 1))))
                .claims(staysWithin(0.05, Kpi.REVENUE));
    }

    private static Fact withMechanisms() {
        return Fact.of("F20", "with them the conveyor differs")
                .fates(360)
                .setting("mixed, 220 clients, 10 people in each arm")
                .arm("universals", mixed(Companies.universals(10)))
                .arm("conveyor", mixed(Companies.conveyor(0, 2, 4, 3, 0, 1)))
                .claims(risesBeyond(0.05, Kpi.REVENUE));
    }

    private static Scenario mixed(OperatingPlan plan) {
        return Companies.mixed(care(plan));
    }

    private static OperatingPlan care(OperatingPlan plan) {
        return plan.withCare(DEEP_CARE);
    }

    /** A company of consultative sales that cares for its clients as its type needs. */
    static Scenario consultative(OperatingPlan plan) {
        return Companies.of(SaleLine.of(SaleType.CONSULTATIVE), plan.withCare(CareNorms.uniform(2, 0.8)));
    }

    /** Twelve people of the consultative conveyor. */
    static OperatingPlan consultativeConveyor() {
        return Companies.staffed(
                StructurePreset.CONSULTATIVE_CONVEYOR,
                Map.of(
                        Role.HUNTER, 2,
                        Role.ACCOUNT_MANAGER, 2,
                        Role.PROJECT_MANAGER, 4,
                        Role.SUPPORT, 3,
                        Role.BACK_OFFICE, 1));
    }

    private static OperatingPlan managersAndClerks(int managers, int clerks) {
        SalesStructure structure = SalesStructure.empty()
                .withDuties(
                        Role.HUNTER,
                        SalesFunction.QUALIFY,
                        SalesFunction.CHECK_TIMELINESS,
                        SalesFunction.ESTABLISH_RELATIONSHIP,
                        SalesFunction.FIRST_SALE,
                        SalesFunction.FORM_SOLUTION,
                        SalesFunction.HAND_OVER,
                        SalesFunction.REACTIVATE)
                .withDuties(
                        Role.ACCOUNT_MANAGER,
                        SalesFunction.HAND_OVER,
                        SalesFunction.CARE,
                        SalesFunction.GROW_ACCOUNT,
                        SalesFunction.WIDEN_ASSORTMENT,
                        SalesFunction.RESOLVE_PROBLEMS,
                        SalesFunction.ADVISE)
                .withHeadcount(Role.HUNTER, 2)
                .withHeadcount(Role.ACCOUNT_MANAGER, managers)
                .withHeadcount(Role.OPERATIONS_CLERK, clerks);
        SalesFunction[] routine = {SalesFunction.PROCESS_ORDERS, SalesFunction.PAPERWORK};
        structure = clerks > 0
                ? structure
                        .withDuties(Role.OPERATIONS_CLERK, routine)
                        .with(SalesFunction.PROCESS_ORDERS, Role.ACCOUNT_MANAGER, Involvement.HELPS)
                : structure.withDuties(Role.ACCOUNT_MANAGER, routine);
        return Companies.plan(structure);
    }

    private static Scenario paperCompany(int backOffice) {
        SalesStructure structure = SalesStructure.empty().withHeadcount(Role.ACCOUNT_MANAGER, 5);
        for (SalesFunction function : SalesFunction.values()) {
            structure = structure.with(function, Role.ACCOUNT_MANAGER, Involvement.DOES);
        }
        if (backOffice > 0) {
            structure = structure
                    .with(SalesFunction.PAPERWORK, Role.ACCOUNT_MANAGER, Involvement.HELPS)
                    .with(SalesFunction.PAPERWORK, Role.BACK_OFFICE, Involvement.DOES)
                    .withHeadcount(Role.BACK_OFFICE, backOffice);
        }
        Scenario company = Companies.sized(mixed(Companies.plan(structure)), 100);
        return Companies.with(company, LineParameter.DOCUMENT_HOURS_PER_ORDER, 1);
    }

    private static Scenario plain(Scenario scenario) {
        Scenario plain = Companies.with(scenario, OrganisationParameter.SWITCHING_MINUTES, 0);
        plain = Companies.with(plain, OrganisationParameter.PREFERENCE_WEIGHT, 0);
        plain = Companies.with(plain, OrganisationParameter.AVERSION, 0);
        plain = Companies.with(plain, OrganisationParameter.SUITABILITY_SKILL, 0);
        plain = Companies.with(plain, OrganisationParameter.SKILL_FLOOR, 1);
        plain = Companies.with(plain, OrganisationParameter.TECHNICAL_CEILING, 1);
        plain = Companies.with(plain, OrganisationParameter.RAMP_START, 1);
        plain = Companies.with(plain, OrganisationParameter.QUITS_PER_YEAR, 0);
        plain = Companies.with(plain, ClientParameter.HANDOVER_KEPT_SCRIPT, 1);
        plain = Companies.with(plain, ClientParameter.HANDOVER_KEPT_GRADUAL, 1);
        return Companies.with(plain, ClientParameter.HANDOVER_KEPT_QUIT, 1);
    }
}
