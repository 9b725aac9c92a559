package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.fallsBeyond;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.risesBeyond;
import static org.kampus.simulation.Claim.staysWithin;
import static org.kampus.simulation.Claim.sum;

import java.util.List;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;

/** Facts about selling: soloists, telemarketers, refusals, open sales, winning back, and how many clerks pay. */
final class SellingFacts {

    private static final int FOUR_YEARS = 16;

    private static final CareNorms CARE = CareNorms.uniform(2, 0.4);

    private SellingFacts() {}

    static List<Fact> all() {
        return List.of(
                soloists(),
                moreDeals(),
                refusal(),
                telemarketer(),
                idleTelemarketer(),
                clerksForProfit(),
                juggling(),
                winningBack());
    }

    private static Fact soloists() {
        return Fact.of("F4", "people around soloists win them no more strategic projects, and cost profit")
                .setting("strategic, .35 leads a week, contracts of 120 million; four years")
                .fates(330)
                .quarters(FOUR_YEARS)
                .arm("three soloists", strategic(Companies.universals(3), 0.35))
                .arm("with telemarketer and account manager", strategic(surrounded(3), 0.35))
                .claims(
                        sum(Kpi.NEW_CLIENTS, "rises by less than 15 %", 0, 1, 1.15, -1.0),
                        fallsBeyond(0.15, Kpi.PROFIT));
    }

    private static Fact moreDeals() {
        return Fact.of("F4", "when deals abound, it is the number of closers that decides")
                .setting("strategic, 1.4 leads a week, contracts of 120 million; four years")
                .fates(225)
                .quarters(FOUR_YEARS)
                .arm("three soloists", strategic(Companies.universals(3), 1.4))
                .arm("four soloists", strategic(Companies.universals(4), 1.4))
                .arm("three with telemarketer and account manager", strategic(surrounded(3), 1.4))
                .claims(risesBeyond(0.1, Kpi.NEW_CLIENTS), falls(Kpi.NEW_CLIENTS, 1, 2));
    }

    private static Scenario strategic(OperatingPlan plan, double leads) {
        Scenario company = Companies.of(SaleLine.of(SaleType.STRATEGIC), plan.withCare(CareNorms.uniform(0.2, 0)));
        company = Companies.with(company, LineParameter.ORDER_VALUE, 120_000);
        return Companies.with(company, LineParameter.LEADS_PER_WEEK, leads);
    }

    /** Soloists to whom somebody brings the leads, and from whom somebody takes the care. */
    private static OperatingPlan surrounded(int soloists) {
        OperatingPlan plan = Companies.universals(soloists);
        SalesStructure structure =
                plan.structure().withHeadcount(Role.TELEMARKETER, 1).withHeadcount(Role.ACCOUNT_MANAGER, 1);
        structure = moved(structure, Role.TELEMARKETER, SalesFunction.QUALIFY, SalesFunction.CHECK_TIMELINESS);
        structure = moved(
                structure,
                Role.ACCOUNT_MANAGER,
                SalesFunction.CARE,
                SalesFunction.GROW_ACCOUNT,
                SalesFunction.WIDEN_ASSORTMENT,
                SalesFunction.REACTIVATE);
        return plan.withStructure(structure.with(SalesFunction.HAND_OVER, Role.ACCOUNT_MANAGER, Involvement.DOES));
    }

    private static SalesStructure moved(SalesStructure structure, Role to, SalesFunction... functions) {
        SalesStructure changed = structure;
        for (SalesFunction function : functions) {
            changed = changed.with(function, to, Involvement.DOES)
                    .with(function, Role.UNIVERSAL_SELLER, Involvement.NONE);
        }
        return changed;
    }

    private static Fact refusal() {
        OperatingPlan everybody = Companies.universals(9).withCare(CARE);
        return Fact.of("F12", "a tight team that refuses whom it does not fit keeps more clients and earns more")
                .setting("mixed, 220 clients, 9 universals; everybody taken, or a fit of .6 asked for")
                .fates(40)
                .arm("everybody", Companies.mixed(everybody.withMinimumFit(0)))
                .arm("fit of .6", Companies.mixed(everybody.withMinimumFit(0.6)))
                .claims(rises(Kpi.RETENTION), rises(Kpi.PROFIT));
    }

    private static Fact telemarketer() {
        return Fact.of(
                        "F17",
                        "where forty leads a week take an hour each, a telemarketer brings more new clients and pays")
                .setting(
                        "mixed, 40 leads a week, an hour to qualify each, orders of 400 thousand, 21 people; three years")
                .fates(105)
                .quarters(12)
                .arm("without", manyLeads(0, 40))
                .arm("with a telemarketer", manyLeads(1, 40))
                .claims(rises(Kpi.NEW_CLIENTS), rises(Kpi.PROFIT));
    }

    private static Fact idleTelemarketer() {
        return Fact.of("F17", "where two leads a week take an hour each, a telemarketer is idle and costs")
                .setting(
                        "mixed, 2 leads a week, an hour to qualify each, orders of 400 thousand, 21 people; three years")
                .fates(32)
                .quarters(12)
                .arm("without", manyLeads(0, 2))
                .arm("with a telemarketer", manyLeads(1, 2))
                .claims(falls(Kpi.PROFIT))
                .claims(staysWithin(0.05, Kpi.NEW_CLIENTS));
    }

    private static Scenario manyLeads(int telemarketers, double leads) {
        Scenario company =
                Companies.mixed(Companies.conveyor(telemarketers, 4, 8, 7, 0, 2).withCare(CARE));
        company = Companies.with(company, LineParameter.QUALIFY_HOURS_PER_LEAD, 1);
        company = Companies.with(company, LineParameter.LEADS_PER_WEEK, leads);
        company = Companies.with(company, LineParameter.WALLET_SPREAD, 0.4);
        company = Companies.with(company, ClientParameter.ORDER_SIZE_VARIATION, 0);
        return Companies.with(company, LineParameter.ORDER_VALUE, 400);
    }

    private static Fact clerksForProfit() {
        Fact fact = Fact.of(
                        "F18", "profit is highest with neither the fewest nor the most clerks, while waits only fall")
                .setting("mixed, 220 clients, 2 hunters, 5 account managers, 1 back-office employee")
                .fates(35);
        for (int clerks : new int[] {1, 3, 6}) {
            fact = fact.arm(
                    clerks + (clerks == 1 ? " clerk" : " clerks"),
                    Companies.mixed(Companies.conveyor(0, 2, 5, clerks, 0, 1).withCare(CARE)));
        }
        return fact.claims(
                rises(Kpi.PROFIT, 0, 1),
                falls(Kpi.PROFIT, 1, 2),
                falls(Kpi.ORDER_WAIT, 0, 1),
                falls(Kpi.ORDER_WAIT, 1, 2));
    }

    private static Fact juggling() {
        OperatingPlan plan = Companies.conveyor(3, 2, 5, 4, 0, 1).withCare(CARE);
        SalesStructure structure = plan.structure()
                .with(SalesFunction.CHECK_TIMELINESS, Role.TELEMARKETER, Involvement.DOES)
                .with(SalesFunction.CHECK_TIMELINESS, Role.HUNTER, Involvement.NONE)
                .with(SalesFunction.QUALIFY, Role.HUNTER, Involvement.NONE);
        Scenario limited = Companies.with(
                Companies.mixed(plan.withStructure(structure).withOpenSalesLimit(10)),
                LineParameter.LEADS_PER_WEEK,
                15);
        return Fact.of("F27", "sellers who juggle all sales at once win fewer clients than with ten open ones")
                .setting("mixed, 15 leads a week, which telemarketers pass on, for 2 hunters")
                .fates(15)
                .arm("ten open sales", limited)
                .arm("no limit", limited.withStartingPlan(limited.startingPlan().withOpenSalesLimit(0)))
                .claims(falls(Kpi.NEW_CLIENTS), falls(Kpi.WIN_RATE));
    }

    private static Fact winningBack() {
        Scenario manager = reactivatedBy(Role.ACCOUNT_MANAGER, Role.HUNTER);
        Scenario hunter = reactivatedBy(Role.HUNTER, Role.ACCOUNT_MANAGER);
        return Fact.of("F28", "account managers win more clients back than hunters, by the old bond")
                .setting(
                        "consultative, 140 clients, 28 people with time, under full control, so that likes do not matter; with and without an effect of bonds on winning back")
                .fates(400)
                .arm("by hunters", hunter)
                .arm("by account managers", manager)
                .arm("by hunters, bond without effect", bondless(hunter))
                .arm("by account managers, bond without effect", bondless(manager))
                .claims(
                        rises(Kpi.WON_BACK),
                        sum(Kpi.WON_BACK, "gains more with the effect of the bond", 0, 1, -1.0, 1.0, 1.0, -1.0));
    }

    private static Scenario bondless(Scenario company) {
        return Companies.with(company, ClientParameter.REACTIVATION_PERSON_BOND, 0);
    }

    private static Scenario reactivatedBy(Role role, Role other) {
        OperatingPlan plan = ConveyorFacts.consultativeConveyor();
        SalesStructure structure = plan.structure();
        for (Role each : Role.values()) {
            structure = structure.withHeadcount(each, 2 * structure.headcount(each));
        }
        structure = structure.withHeadcount(Role.ACCOUNT_MANAGER, 8);
        structure = structure
                .with(SalesFunction.REACTIVATE, role, Involvement.DOES)
                .with(SalesFunction.REACTIVATE, other, Involvement.NONE);
        Scenario company =
                ConveyorFacts.consultative(plan.withStructure(structure).withControl(1));
        company = Companies.with(company, LineParameter.CLIENTS_AT_START, 140);
        return Companies.with(company, LineParameter.LEADS_PER_WEEK, 3.2);
    }
}
