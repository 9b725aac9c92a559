package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.week.Steps;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/** What must follow when a whole company is changed in a known way. */
@Tag("slow")
class MetamorphicTest {

    private static final CareNorms CARE = CareNorms.uniform(2, 0.4);

    @Test
    void twice_the_people_and_twice_the_demand_leave_each_client_nearly_the_same() {
        Scenario one = Companies.mixed(Companies.conveyor(0, 2, 5, 4, 0, 1).withCare(CARE));
        Scenario two = Companies.with(
                Companies.mixed(Companies.conveyor(0, 4, 10, 8, 0, 2).withCare(CARE)),
                LineParameter.CLIENTS_AT_START,
                440);
        two = Companies.with(two, LineParameter.LEADS_PER_WEEK, 10);
        double touches = 0;
        double retention = 0;
        double wait = 0;
        for (int fate = 0; fate < 12; fate++) {
            var small = new Company("", one, 8).play(fate);
            var large = new Company("", two, 8).play(fate);
            touches += large.getOrDefault(Kpi.TOUCHES, 0.0) / small.getOrDefault(Kpi.TOUCHES, 1.0) / 12;
            retention += large.getOrDefault(Kpi.RETENTION, 0.0) / small.getOrDefault(Kpi.RETENTION, 1.0) / 12;
            wait += large.getOrDefault(Kpi.ORDER_WAIT, 0.0) / small.getOrDefault(Kpi.ORDER_WAIT, 1.0) / 12;
        }
        assertEquals(1, touches, 0.05, "touches per client");
        assertEquals(1, retention, 0.03, "retention");
        assertTrue(wait < 1, "pooling shortens the wait: " + wait);
    }

    @Test
    void a_hundred_thousand_clients_are_a_world_too() {
        OperatingPlan plan = Companies.universals(40).withCare(CareNorms.uniform(0.1, 0));
        Scenario crowd = Companies.with(Companies.mixed(plan), LineParameter.CLIENTS_AT_START, 100_000);
        SimulationResult result = Simulator.run(SimulationInput.steady(crowd, 5, plan, 1));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        WorldLaws.checkFlows(result);
    }

    /** A few weeks are enough for numbers to overflow and for what is packed into bits to run into each other. */
    @Test
    void a_million_clients_need_a_hundred_times_as_much_as_ten_thousand() {
        Map<Measure, Double> some = weeks(10_000, 200);
        Map<Measure, Double> many = weeks(1_000_000, 20_000);
        for (Measure measure : List.of(Measure.ORDERS_PLACED, Measure.RIVAL_ATTACKS, Measure.LEADS)) {
            double times = many.getOrDefault(measure, 0.0) / some.getOrDefault(measure, 1.0);
            assertEquals(100, times, 5, measure.toString());
        }
    }

    private static Map<Measure, Double> weeks(int clients, double leads) {
        OperatingPlan plan = Companies.universals(40).withCare(CareNorms.uniform(0.1, 0));
        Scenario crowd = Companies.with(Companies.mixed(plan), LineParameter.CLIENTS_AT_START, clients);
        crowd = Companies.with(crowd, LineParameter.LEADS_PER_WEEK, leads);
        crowd = Companies.with(crowd, LineParameter.PROSPECTS, 100_000_000);
        crowd = Companies.with(crowd, LineParameter.LEAD_DISPERSION, 1000);
        Week week = Steps.founded(new World(SimulationInput.steady(crowd, 5, plan, 1), false));
        Map<Measure, Double> sums = new EnumMap<>(Measure.class);
        for (int n = 0; n < 4; n++) {
            WeekReport report = week.play();
            WorldLaws.check(report);
            for (Measure measure : Measure.values()) {
                sums.merge(measure, report.get(measure), Double::sum);
            }
        }
        return sums;
    }

    @Test
    void no_leads_no_new_clients() {
        Scenario dry = Companies.with(Companies.mixed(Companies.universals(4)), LineParameter.LEADS_PER_WEEK, 0);
        SimulationResult result = Simulator.run(SimulationInput.steady(dry, 5, dry.startingPlan(), 4));
        WorldLaws.checkFlows(result);
        assertEquals(0, Kpi.NEW_CLIENTS.applyAsDouble(result));
    }
}
