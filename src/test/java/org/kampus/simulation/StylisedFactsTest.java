package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;

/**
 * What the world must show in mixed sales, each fact with the same luck in both arms, arms that differ in
 * one thing, and a 95 % interval. The numbers F2, F5 ... are those of docs/background/model.
 */
@Tag("slow")
class StylisedFactsTest {

    private static final CareNorms DEEP_CARE = CareNorms.uniform(2, 0.4);

    /** F1: transactional sales, twenty people each; nobody is looked after, orders just have to flow. */
    @Test
    void in_transactional_sales_the_conveyor_halves_the_wait_and_keeps_sells_and_wins_more() {
        CareNorms noCare = CareNorms.uniform(0, 0);
        Scenario universals = Companies.of(
                SaleLine.of(SaleType.TRANSACTIONAL), Companies.universals(20).withCare(noCare));
        Scenario conveyor = universals.withStartingPlan(staffed(
                        StructurePreset.TRANSACTIONAL_CONVEYOR,
                        Map.of(Role.TELEMARKETER, 1, Role.HUNTER, 4, Role.ORDER_DESK, 11, Role.BACK_OFFICE, 4))
                .withCare(noCare));
        Map<Kpi, PairedEffect> effects = PairedEffect.between(universals, conveyor);
        assertTrue(effects.get(Kpi.ORDER_WAIT).relative() < -0.5, "wait: " + effects.get(Kpi.ORDER_WAIT));
        assertRise(effects, Kpi.RETENTION, Kpi.REVENUE, Kpi.NEW_CLIENTS);
    }

    /** F3: consultative sales, twelve people each, script handover. */
    @Test
    void in_consultative_sales_the_conveyor_raises_share_retention_and_revenue_but_not_second_orders() {
        Scenario universals = consultative(Companies.universals(12));
        Scenario conveyor = consultative(consultativeConveyor());
        Map<Kpi, PairedEffect> effects = PairedEffect.between(universals, conveyor);
        assertRise(effects, Kpi.SHARE_OF_WALLET, Kpi.RETENTION, Kpi.REVENUE);
        assertFall(effects, Kpi.SECOND_ORDERS);
    }

    /** F8: joint work in consultative sales; nobody quits, so that new clients' handovers are the only ones. */
    @Test
    void gradual_handover_saves_more_than_a_third_of_the_break_offs_of_consultative_clients() {
        OperatingPlan script = consultativeConveyor();
        OperatingPlan gradual = script.withHandover(
                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL));
        Scenario company = Companies.with(consultative(script), OrganisationParameter.QUITS_PER_YEAR, 0);
        Map<Kpi, PairedEffect> effects = PairedEffect.between(
                company, company.withStartingPlan(consultative(gradual).startingPlan()));
        PairedEffect breakOffs = effects.get(Kpi.BREAK_OFFS);
        assertTrue(breakOffs.relative() < -1.0 / 3 && breakOffs.isNegative(), "break-offs: " + breakOffs);
        assertRise(effects, Kpi.SECOND_ORDERS);
    }

    private static Scenario consultative(OperatingPlan plan) {
        return Companies.of(SaleLine.of(SaleType.CONSULTATIVE), plan.withCare(CareNorms.uniform(2, 0.8)));
    }

    private static OperatingPlan consultativeConveyor() {
        return staffed(
                StructurePreset.CONSULTATIVE_CONVEYOR,
                Map.of(
                        Role.HUNTER, 2,
                        Role.ACCOUNT_MANAGER, 2,
                        Role.PROJECT_MANAGER, 4,
                        Role.SUPPORT, 3,
                        Role.BACK_OFFICE, 1));
    }

    private static OperatingPlan staffed(StructurePreset preset, Map<Role, Integer> people) {
        SalesStructure structure = preset.duties();
        for (Map.Entry<Role, Integer> entry : people.entrySet()) {
            structure = structure.withHeadcount(entry.getKey(), entry.getValue());
        }
        return Companies.plan(structure);
    }

    /** F2: equal headcount of eleven, about 220 clients. */
    @Test
    void a_conveyor_of_eleven_touches_its_clients_more_sells_more_and_keeps_more_than_eleven_universals() {
        Scenario universals = mixed(Companies.universals(11));
        Scenario conveyor = mixed(Companies.conveyor(0, 2, 5, 3, 0, 1));
        assertRise(
                PairedEffect.between(universals, conveyor),
                Kpi.TOUCHES,
                Kpi.SHARE_OF_WALLET,
                Kpi.REVENUE,
                Kpi.RETENTION);
    }

    /** F5: the same payroll per client; people cannot be divided. */
    @Test
    void universals_earn_more_with_twenty_clients_and_the_conveyor_with_eighty() {
        Scenario few = sized(mixed(Companies.universals(2)), 20);
        Scenario fewConveyor = few.withStartingPlan(care(Companies.conveyor(0, 1, 1, 1, 0, 0)));
        assertFall(PairedEffect.between(few, fewConveyor), Kpi.PROFIT);
        Scenario many = sized(mixed(Companies.universals(4)), 80);
        Scenario manyConveyor = many.withStartingPlan(care(Companies.conveyor(0, 1, 2, 1, 0, 0)));
        assertRise(PairedEffect.between(many, manyConveyor), Kpi.PROFIT);
    }

    /** F6: six account managers with orders against three and three clerks, besides two hunters. */
    @Test
    void replacing_half_of_the_account_managers_by_clerks_gives_more_touches_share_and_revenue() {
        Scenario alone = mixed(managersAndClerks(6, 0));
        Scenario helped = mixed(managersAndClerks(3, 3));
        assertRise(PairedEffect.between(alone, helped), Kpi.TOUCHES, Kpi.SHARE_OF_WALLET, Kpi.REVENUE);
    }

    /** F7: five account managers who do everything, with none, one and two back-office employees. */
    @Test
    void one_back_office_employee_relieves_five_managers_and_a_second_one_only_costs() {
        Scenario none = paperCompany(0);
        Scenario one = paperCompany(1);
        Scenario two = paperCompany(2);
        assertRise(PairedEffect.between(none, one), Kpi.TOUCHES, Kpi.REVENUE, Kpi.PROFIT);
        Map<Kpi, PairedEffect> secondOne = PairedEffect.between(one, two);
        assertFall(secondOne, Kpi.PROFIT);
        PairedEffect second = secondOne.get(Kpi.REVENUE);
        assertTrue(Math.abs(second.relative()) < 0.03, "a second one changes revenue: " + second);
    }

    /** F9: care pays with falling gains, and far beyond the norm it crowds out other work. */
    @Test
    void more_touches_keep_more_clients_with_falling_gains_until_revenue_falls() {
        OperatingPlan conveyor = Companies.conveyor(0, 2, 5, 4, 0, 1);
        Scenario little = mixed(conveyor).withStartingPlan(touches(conveyor, 0.5));
        Scenario some = little.withStartingPlan(touches(conveyor, 1));
        Scenario norm = little.withStartingPlan(touches(conveyor, 2));
        Scenario plenty = little.withStartingPlan(touches(conveyor, 3));
        Scenario toomuch = little.withStartingPlan(touches(conveyor, 6));
        PairedEffect first = PairedEffect.between(little, some).get(Kpi.RETENTION);
        PairedEffect second = PairedEffect.between(some, norm).get(Kpi.RETENTION);
        assertTrue(first.isPositive() && second.isPositive(), "retention rises: " + first + "; " + second);
        assertTrue(second.high() < first.low(), "with falling gains: " + first + "; " + second);
        assertFall(PairedEffect.between(plenty, toomuch), Kpi.REVENUE);
    }

    /** F10: frequency binds, value does not; with slack, so that queues do not drown it. */
    @Test
    void many_small_orders_keep_more_clients_than_few_large_ones_and_their_value_does_not_matter() {
        Scenario few = Companies.mixed(touches(Companies.conveyor(0, 2, 7, 6, 1, 2), 1));
        Scenario many = Companies.with(few, LineParameter.ORDERS_PER_WEEK, 0.4);
        many = Companies.with(many, LineParameter.ORDER_VALUE, 75);
        many = Companies.with(many, LineParameter.HOURS_PER_ORDER, 0.8);
        many = Companies.with(many, LineParameter.DOCUMENT_HOURS_PER_ORDER, 0.2);
        assertRise(PairedEffect.between(few, many), Kpi.RETENTION);
        Scenario dear = Companies.with(few, LineParameter.ORDER_VALUE, 300);
        PairedEffect value = PairedEffect.between(few, dear).get(Kpi.RETENTION);
        assertTrue(value.low() == 0 && value.high() == 0, "twice the value changes retention: " + value);
    }

    /** F14: control makes people do what is due; a conveyor leaves them little to put off. */
    @Test
    void control_helps_universals_much_and_a_conveyor_hardly() {
        OperatingPlan universals = care(Companies.universals(11));
        OperatingPlan conveyor = care(Companies.conveyor(0, 2, 5, 4, 0, 1));
        PairedEffect loose = controlled(universals);
        PairedEffect tight = controlled(conveyor);
        assertTrue(loose.isPositive(), "retention of universals rises: " + loose);
        assertTrue(tight.high() < loose.low() / 4, "that of a conveyor far less: " + tight);
    }

    private static PairedEffect controlled(OperatingPlan plan) {
        return PairedEffect.between(Companies.mixed(plan.withControl(0.2)), Companies.mixed(plan.withControl(0.8)))
                .get(Kpi.RETENTION);
    }

    /** F19: the wrong psychotype costs new clients, not dramatically. */
    @Test
    void hiring_the_wrong_psychotypes_costs_some_new_clients() {
        Scenario company = mixed(Companies.conveyor(0, 2, 5, 4, 0, 1));
        PairedEffect effect = PairedEffect.between(
                        Companies.with(company, OrganisationParameter.PSYCHOTYPE_MATCH, 0.95),
                        Companies.with(company, OrganisationParameter.PSYCHOTYPE_MATCH, 0.5))
                .get(Kpi.NEW_CLIENTS);
        assertTrue(effect.isNegative() && effect.relative() > -0.2, "new clients fall a little: " + effect);
    }

    /** F22: promising what is not kept wins deals and loses second orders, and revenue in the end. */
    @Test
    void over_promising_wins_more_deals_but_fewer_second_orders_and_less_revenue() {
        OperatingPlan honest = care(Companies.universals(10));
        OperatingPlan boastful = honest.withTerms(new OfferTerms(0.5, 0));
        Map<Kpi, PairedEffect> effects = PairedEffect.between(Companies.mixed(honest), Companies.mixed(boastful));
        assertRise(effects, Kpi.WIN_RATE);
        assertFall(effects, Kpi.SECOND_ORDERS, Kpi.RETENTION, Kpi.REVENUE);
    }

    /** A discount wins deals and is paid by every client. */
    @Test
    void a_discount_wins_deals_and_costs_more_profit_than_they_bring() {
        OperatingPlan listPrice = care(Companies.conveyor(0, 2, 5, 4, 0, 1));
        OperatingPlan discount = listPrice.withTerms(new OfferTerms(1, 0.05));
        Map<Kpi, PairedEffect> effects = PairedEffect.between(Companies.mixed(listPrice), Companies.mixed(discount));
        assertRise(effects, Kpi.WIN_RATE);
        assertFall(effects, Kpi.PROFIT);
    }

    private static OperatingPlan touches(OperatingPlan plan, double perMonth) {
        return plan.withCare(CareNorms.uniform(perMonth, 0.4));
    }

    /** F15: five hunters in front of one account manager. */
    @Test
    void a_badly_proportioned_conveyor_is_worse_than_universals() {
        Scenario universals = mixed(Companies.universals(10));
        Scenario bottleneck = mixed(Companies.conveyor(1, 5, 1, 2, 0, 1));
        assertFall(PairedEffect.between(universals, bottleneck), Kpi.RETENTION, Kpi.REVENUE, Kpi.PROFIT);
    }

    /** F20: without switching loss, aversion, skill limits and handover loss no structure is better as such. */
    @Test
    void without_its_mechanisms_the_conveyor_has_no_advantage() {
        Scenario universals = withoutMechanisms(
                Companies.with(mixed(shared(Companies.universals(12))), LineParameter.SUPPORT_SHARE_OF_ORDERS, 0));
        Scenario conveyor = universals.withStartingPlan(care(Companies.conveyor(1, 3, 4, 3, 0, 1)));
        PairedEffect effect = PairedEffect.between(universals, conveyor).get(Kpi.REVENUE);
        assertTrue(Math.abs(effect.relative()) < 0.05, "revenue differs by more than 5 %: " + effect);
    }

    /** The same fact from the other side: with the mechanisms on, the difference is there. */
    @Test
    void with_its_mechanisms_the_conveyor_differs() {
        PairedEffect effect = PairedEffect.between(
                        mixed(Companies.universals(10)), mixed(Companies.conveyor(0, 2, 4, 3, 0, 1)))
                .get(Kpi.REVENUE);
        assertTrue(effect.relative() > 0.05, "revenue rises by more than 5 %: " + effect);
    }

    private static Scenario mixed(OperatingPlan plan) {
        return Companies.mixed(care(plan));
    }

    private static OperatingPlan care(OperatingPlan plan) {
        return plan.withCare(DEEP_CARE);
    }

    private static OperatingPlan shared(OperatingPlan plan) {
        return plan.withOrdersShared(true);
    }

    private static Scenario sized(Scenario scenario, int clients) {
        Scenario base = Companies.with(scenario, LineParameter.CLIENTS_AT_START, clients);
        return Companies.with(base, LineParameter.LEADS_PER_WEEK, 5.0 * clients / 220);
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
        Scenario company = sized(mixed(Companies.plan(structure)), 100);
        return Companies.with(company, LineParameter.DOCUMENT_HOURS_PER_ORDER, 1);
    }

    private static Scenario withoutMechanisms(Scenario scenario) {
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

    private static void assertRise(Map<Kpi, PairedEffect> effects, Kpi... figures) {
        for (Kpi kpi : figures) {
            assertTrue(effects.get(kpi).isPositive(), kpi + " should rise: " + effects.get(kpi));
        }
    }

    private static void assertFall(Map<Kpi, PairedEffect> effects, Kpi... figures) {
        for (Kpi kpi : figures) {
            assertTrue(effects.get(kpi).isNegative(), kpi + " should fall: " + effects.get(kpi));
        }
    }
}
