package org.kampus.simulation;

import static org.kampus.simulation.CalibrationTarget.met;
import static org.kampus.simulation.CalibrationTarget.missed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** What the world is calibrated to. Companies are played for three years after their warm-up. */
final class CalibrationTargets {

    private static final int THREE_YEARS = 12;
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int CONTRACT_HOURS = 40;

    private static final List<CalibrationTarget> ALL = targets();

    private CalibrationTargets() {}

    static List<CalibrationTarget> all() {
        return ALL;
    }

    private static List<CalibrationTarget> targets() {
        Scenario conveyor = mixed(Companies.conveyor(0, 2, 5, 4, 0, 1));
        Scenario universals = mixed(Companies.universals(11));
        Scenario strategic = Companies.of(
                SaleLine.of(SaleType.STRATEGIC), Companies.universals(3).withCare(CareNorms.uniform(1, 0)));
        return List.of(
                met(
                        "T1",
                        "sales lost in the year after an owner left; mixed, conveyor of 11",
                        0.13,
                        0.18,
                        0,
                        CalibrationTargets::lostWithTheOwner),
                met(
                        "T2",
                        "clients that stopped buying in a year; transactional, conveyor of 20",
                        0.11,
                        0.56,
                        2,
                        of(transactional(), CalibrationTargets::lost)),
                met(
                        "T2",
                        "clients that stopped buying in a year; mixed, conveyor of 12",
                        0.09,
                        0.29,
                        12,
                        of(conveyor, CalibrationTargets::lost)),
                met(
                        "T2",
                        "clients that stopped buying in a year; mixed, 11 universals",
                        0.09,
                        0.29,
                        12,
                        of(universals, CalibrationTargets::lost)),
                met(
                        "T2",
                        "clients that stopped buying in a year; consultative, conveyor of 12",
                        0.09,
                        0.29,
                        20,
                        of(consultative(), CalibrationTargets::lost)),
                met(
                        "T2",
                        "clients that stopped buying in a year; strategic, three soloists",
                        0.09,
                        0.29,
                        0,
                        of(strategic, CalibrationTargets::lost)),
                missed(
                        "T3",
                        "new clients that order again within a year; mixed, conveyor of 12",
                        0.67,
                        0.80,
                        fate -> orderedAgain(conveyor, fate),
                        new CalibrationTarget.Why(
                                "needs differ between clients, and those with few hardly order twice a year; with hardly any difference",
                                fate -> orderedAgain(alike(conveyor), fate))),
                met("T3", "the same; mixed, 11 universals", 0.67, 0.80, 0, fate -> orderedAgain(universals, fate)),
                met(
                        "T4",
                        "share of revenue from clients known for a year; mixed, conveyor of 12",
                        0.60,
                        1,
                        12,
                        of(conveyor, Kpi.REPEAT_REVENUE)),
                met(
                        "T4",
                        "the same; transactional, conveyor of 20",
                        0.60,
                        1,
                        2,
                        of(transactional(), Kpi.REPEAT_REVENUE)),
                met(
                        "T4",
                        "the same; consultative, conveyor of 12",
                        0.60,
                        1,
                        12,
                        of(consultative(), Kpi.REPEAT_REVENUE)),
                missed(
                        "T4",
                        "the same; strategic, three soloists",
                        0.60,
                        1,
                        of(strategic, Kpi.REPEAT_REVENUE),
                        new CalibrationTarget.Why(
                                "contracts of this type are single by definition; if a client needed one every year",
                                of(
                                        Companies.with(strategic, LineParameter.ORDERS_PER_WEEK, 1.0 / WEEKS_OF_A_YEAR),
                                        Kpi.REPEAT_REVENUE))),
                met(
                        "T5",
                        "share of revenue from the best fifth of clients; mixed, conveyor of 12",
                        0.55,
                        0.80,
                        12,
                        of(conveyor, CalibrationTargets::bestFifth)),
                met(
                        "T5",
                        "the same; transactional, conveyor of 20",
                        0.55,
                        0.80,
                        2,
                        of(transactional(), CalibrationTargets::bestFifth)),
                met(
                        "T5",
                        "the same; consultative, conveyor of 12",
                        0.55,
                        0.80,
                        20,
                        of(consultative(), CalibrationTargets::bestFifth)),
                met(
                        "T6",
                        "share of paid hours a universal spends with clients and prospects",
                        0.22,
                        0.41,
                        12,
                        of(universals, CalibrationTargets::selling)),
                met(
                        "T8",
                        "elasticity of revenue to selling hours; a hunter and an account manager more",
                        0.2,
                        0.5,
                        0,
                        CalibrationTargets::elasticity),
                met(
                        "T10",
                        "profit with 5 of 12 people in support over that with 2, million ₽",
                        0.001,
                        1000,
                        60,
                        fate -> moreProfitThanWith(2, fate)),
                met(
                        "T10",
                        "profit with 5 of 12 people in support over that with 8, million ₽",
                        0.001,
                        1000,
                        12,
                        fate -> moreProfitThanWith(8, fate)));
    }

    private static Scenario mixed(OperatingPlan plan) {
        return Companies.mixed(plan.withCare(CareNorms.uniform(2, 0.4)));
    }

    private static Scenario transactional() {
        OperatingPlan plan = Companies.staffed(
                StructurePreset.TRANSACTIONAL_CONVEYOR,
                Map.of(Role.TELEMARKETER, 1, Role.HUNTER, 4, Role.ORDER_DESK, 11, Role.BACK_OFFICE, 4));
        return Companies.of(SaleLine.of(SaleType.TRANSACTIONAL), plan.withCare(CareNorms.uniform(0, 0)));
    }

    private static Scenario consultative() {
        return ConveyorFacts.consultative(ConveyorFacts.consultativeConveyor());
    }

    /** Clients whose needs hardly differ. */
    private static Scenario alike(Scenario company) {
        return Companies.with(company, LineParameter.ORDER_RATE_SHAPE, 50);
    }

    private static SimulationResult played(Scenario company, long fate) {
        return Simulator.run(SimulationInput.steady(company, fate, company.startingPlan(), THREE_YEARS));
    }

    private static LongToDoubleFunction of(Scenario company, ToDoubleFunction<SimulationResult> figure) {
        return fate -> figure.applyAsDouble(played(company, fate));
    }

    private static double lost(SimulationResult result) {
        return 1 - Kpi.RETENTION.applyAsDouble(result);
    }

    private static double lostWithTheOwner(long fate) {
        Scenario conveyor = mixed(Companies.conveyor(0, 2, 5, 3, 0, 1));
        double stays = sales(new OwnerLeaves("stays", conveyor, false), fate);
        return 1 - sales(new OwnerLeaves("leaves", conveyor, true), fate) / stays;
    }

    private static double sales(OwnerLeaves company, long fate) {
        return company.play(fate).values().iterator().next();
    }

    /** Relative change of revenue over that of the people who sell: a hunter and a manager more than seven. */
    private static double elasticity(long fate) {
        double less = Kpi.REVENUE.applyAsDouble(played(mixed(Companies.conveyor(0, 2, 5, 4, 0, 1)), fate));
        double more = Kpi.REVENUE.applyAsDouble(played(mixed(Companies.conveyor(0, 3, 6, 4, 0, 1)), fate));
        return (more / less - 1) / (2.0 / 7);
    }

    /** What five people of twelve in support earn more than another number of them. */
    private static double moreProfitThanWith(int support, long fate) {
        return profitWith(5, fate) - profitWith(support, fate);
    }

    /** Profit in million roubles with so many clerks and one back-office employee among twelve people, two of them hunters. */
    private static double profitWith(int support, long fate) {
        Scenario company = mixed(Companies.conveyor(0, 2, 10 - support, support - 1, 0, 1));
        return Kpi.PROFIT.applyAsDouble(played(company, fate)) / 1000;
    }

    private static double bestFifth(SimulationResult result) {
        double[] revenue = result.quarters().getLast().clients().stream()
                .filter(client -> client.state() == ClientState.ACTIVE)
                .mapToDouble(ClientSnapshot::yearlyRevenue)
                .sorted()
                .toArray();
        double all =
                IntStream.range(0, revenue.length).mapToDouble(i -> revenue[i]).sum();
        double best = IntStream.range(revenue.length - revenue.length / 5, revenue.length)
                .mapToDouble(i -> revenue[i])
                .sum();
        return best / all;
    }

    private static double selling(SimulationResult result) {
        double sold = 0;
        double paid = 0;
        for (QuarterResult quarter : result.quarters()) {
            for (WeekReport week : quarter.weeks()) {
                paid += CONTRACT_HOURS * week.get(RoleMeasure.PEOPLE, Role.UNIVERSAL_SELLER);
                for (SalesFunction function : SalesFunction.values()) {
                    boolean selling = switch (function.family()) {
                        case QUALIFICATION, NEW_SALE, CARE, GROWTH, REACTIVATION -> true;
                        default -> false;
                    };
                    sold += selling ? week.hours(Role.UNIVERSAL_SELLER, function) : 0;
                }
            }
        }
        return sold / paid;
    }

    /** Share of the clients won in the first two years that ordered again within a year. */
    private static double orderedAgain(Scenario company, long fate) {
        double lastTold = THREE_YEARS * Scenario.WEEKS_PER_QUARTER - WEEKS_OF_A_YEAR;
        Map<Integer, Double> won = new HashMap<>();
        Map<Integer, Double> second = new HashMap<>();
        SimulationInput input = SimulationInput.steady(company, fate, company.startingPlan(), THREE_YEARS);
        for (ClientEvent event : Simulator.run(input, true, RunObserver.NONE).events()) {
            Double first = won.get(event.client());
            if (event.kind() == EventKind.SALE_WON && event.time() >= 0 && event.time() < lastTold) {
                won.put(event.client(), event.time());
            } else if (event.kind() == EventKind.ORDER_PLACED && first != null && event.time() > first) {
                second.putIfAbsent(event.client(), event.time());
            }
        }
        long again = won.entrySet().stream()
                .filter(entry -> second.getOrDefault(entry.getKey(), Double.POSITIVE_INFINITY)
                        <= entry.getValue() + WEEKS_OF_A_YEAR)
                .count();
        return won.isEmpty() ? Double.NaN : (double) again / won.size();
    }
}
