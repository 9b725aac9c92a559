package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** That whoever plays the tutorial's eight quarters sees what its text promises, nine times of ten. */
@Tag("slow")
class TutorialFiguresTest {

    private static final int FATES = 30;

    private final Scenario scenario = ScenarioCatalog.shipped()
            .find("chemical-expediters")
            .orElseThrow()
            .scenario()
            .orElseThrow();
    private final List<SimulationResult> games = LongStream.range(0, FATES)
            .mapToObj(seed -> Simulator.run(new SimulationInput(scenario, seed, plans(scenario.startingPlan()))))
            .toList();

    static List<OperatingPlan> plans(OperatingPlan start) {
        OperatingPlan watched = start.withTimeStudy(true);
        OperatingPlan relieved = watched.withStructure(start.structure()
                .withHeadcount(Role.ACCOUNT_MANAGER, 6)
                .withHeadcount(Role.OPERATIONS_CLERK, 3)
                .withHeadcount(Role.BACK_OFFICE, 1)
                .with(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK, Involvement.DOES)
                .with(SalesFunction.PROCESS_ORDERS, Role.ACCOUNT_MANAGER, Involvement.HELPS)
                .with(SalesFunction.PAPERWORK, Role.BACK_OFFICE, Involvement.DOES)
                .with(SalesFunction.PAPERWORK, Role.ACCOUNT_MANAGER, Involvement.HELPS));
        OperatingPlan mistake = relieved.withStructure(relieved.structure().withHeadcount(Role.OPERATIONS_CLERK, 1));
        OperatingPlan growing = relieved.withCare(
                relieved.care().withGrowthHours(ClientClass.A, 2).withGrowthHours(ClientClass.B, 1));
        return List.of(watched, relieved, relieved, mistake, relieved, growing, growing, growing);
    }

    @Test
    void the_first_quarter_shows_overload_late_orders_and_neglect() {
        promise("load", 1, 90, 100.5, q -> 100 * Scorecard.of(q).load());
        promise("retention", 1, 57, 86, q -> 100 * q.yearlyRetention());
        promise("left", 1, 12, 34, q -> q.departures().size());
        promise("orders", 1, 74, 93, q -> hours(q, SalesFunction.PROCESS_ORDERS));
        promise("wait", 1, 0.25, 1.55, QuarterResult::orderWaitMedian);
        promise("growth", 1, 13, 20.5, TutorialFiguresTest::growth);
    }

    @Test
    void clerks_relieve_the_managers_and_a_quarter_later_clients_stay() {
        promise("orders", 2, 7, 32, q -> hours(q, SalesFunction.PROCESS_ORDERS));
        promise("retention", 2, 54, 80, q -> 100 * q.yearlyRetention());
        promise("retention", 3, 63, 88, q -> 100 * q.yearlyRetention());
        promise("left", 3, 9, 26, q -> q.departures().size());
        promise("load", 3, 73, 94, q -> 100 * Scorecard.of(q).load());
        promise("wait", 3, 0.05, 0.8, QuarterResult::orderWaitMedian);
    }

    @Test
    void too_few_clerks_make_orders_wait_though_profit_often_rises() {
        promise("wait", 4, 0.15, 1.25, QuarterResult::orderWaitMedian);
        promise("orders", 4, 35, 55.5, q -> hours(q, SalesFunction.PROCESS_ORDERS));
        long richer = games.stream()
                .filter(game -> game.quarter(4).profit() > game.quarter(3).profit())
                .count();
        assertTrue(richer > FATES * 0.2 && richer < FATES * 0.65, "profit rose in " + richer);
    }

    @Test
    void the_summary_tells_of_a_base_worth_two_thirds_more() {
        promise("base", 8, 137, 257, q -> q.last(Measure.CLIENT_BASE_VALUE) / 1000);
        promise("retention", 8, 70, 92, q -> 100 * q.yearlyRetention());
        promise("load", 8, 73, 91, q -> 100 * Scorecard.of(q).load());
        promise("wallet", 8, 37, 41.2, q -> 100 * q.last(Measure.SHARE_OF_WALLET));
        promise("touches", 8, 1.0, 1.5, q -> KeyFigures.of(q).touchesPerClientMonth());
    }

    private void promise(String what, int quarter, double from, double to, ToDoubleFunction<QuarterResult> figure) {
        long kept = games.stream()
                .mapToDouble(game -> figure.applyAsDouble(game.quarter(quarter)))
                .filter(value -> value >= from && value <= to)
                .count();
        assertTrue(
                kept >= 0.8 * FATES,
                () -> "%s in quarter %d lies between %s and %s in only %d of %d games; mend the tutorial"
                        .formatted(what, quarter, from, to, kept, FATES));
    }

    private static double hours(QuarterResult quarter, SalesFunction function) {
        return KeyFigures.of(quarter).timeStudy().get(Role.ACCOUNT_MANAGER).getOrDefault(function, 0.0);
    }

    private static double growth(QuarterResult quarter) {
        return hours(quarter, SalesFunction.GROW_ACCOUNT) + hours(quarter, SalesFunction.WIDEN_ASSORTMENT);
    }
}
