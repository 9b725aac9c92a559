package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SupportPolicy;
import org.kampus.organisation.SupportPolicy.Location;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** Where the experts sit: inside sales, in a department of their own, or both. */
class ExpertDepartmentTest {

    private static final OperatingPlan PLAN = Companies.conveyor(1, 2, 4, 3, 3, 1);
    private static final Scenario COMPANY =
            Companies.with(Companies.mixed(PLAN), OrganisationParameter.QUITS_PER_YEAR, 0);

    private static OperatingPlan at(Location location, double agreement) {
        return PLAN.withSupport(new SupportPolicy(location, agreement));
    }

    @Test
    void requests_wait_longest_outside_and_an_agreement_shortens_the_way() {
        double inside = wait(at(Location.INSIDE, 0), SalesFunction.FORM_SOLUTION);
        double outside = wait(at(Location.OUTSIDE, 0), SalesFunction.FORM_SOLUTION);
        double agreed = wait(at(Location.OUTSIDE, 0.8), SalesFunction.FORM_SOLUTION);
        assertTrue(outside > inside + 0.5, outside + " after " + inside);
        assertTrue(agreed < outside - 0.3, agreed + " after " + outside);
    }

    @Test
    void a_few_experts_inside_give_advice_at_once() {
        double outside = wait(at(Location.OUTSIDE, 0), SalesFunction.ADVISE);
        double hybrid = wait(at(Location.HYBRID, 0), SalesFunction.ADVISE);
        assertTrue(hybrid < outside - 0.3, hybrid + " after " + outside);
    }

    private static double wait(OperatingPlan plan, SalesFunction function) {
        double sum = 0;
        double done = 0;
        for (QuarterResult quarter : play(plan, plan).quarters()) {
            for (WeekReport week : quarter.weeks()) {
                sum += week.get(FunctionMeasure.WAIT_SUM, function);
                done += week.get(FunctionMeasure.COMPLETED, function);
            }
        }
        return sum / done;
    }

    @Test
    void sales_pays_for_as_many_experts_wherever_they_sit_and_for_an_agreement_besides() {
        double inside = payroll(at(Location.INSIDE, 0));
        assertEquals(inside, payroll(at(Location.OUTSIDE, 0)), 1e-6);
        assertEquals(inside, payroll(at(Location.HYBRID, 0)), 1e-6);
        double bonus = COMPANY.organisation().get(OrganisationParameter.EXPERT_BONUS)
                * 3
                * COMPANY.pay().perWeek(Role.SUPPORT);
        assertEquals(inside + bonus, payroll(at(Location.OUTSIDE, 1)), 1e-6);
    }

    private static double payroll(OperatingPlan plan) {
        return play(plan, plan).quarter(2).weeks().getLast().get(RoleMeasure.PAY, Role.SUPPORT);
    }

    @Test
    void sales_gets_about_the_same_hours_of_experts_wherever_they_sit() {
        double inside = hours(at(Location.INSIDE, 0));
        assertEquals(1, hours(at(Location.OUTSIDE, 0)) / inside, 0.1);
        assertEquals(1, hours(at(Location.OUTSIDE, 1)) / inside, 0.15);
    }

    private static double hours(OperatingPlan plan) {
        double sum = 0;
        for (QuarterResult quarter : play(plan, plan).quarters()) {
            for (WeekReport week : quarter.weeks()) {
                sum += week.get(RoleMeasure.HOURS_AVAILABLE, Role.SUPPORT);
            }
        }
        return sum;
    }

    @Test
    void moving_experts_out_and_back_hires_and_dismisses_nobody() {
        SimulationResult result = play(at(Location.INSIDE, 0), at(Location.OUTSIDE, 0), at(Location.INSIDE, 0));
        for (QuarterResult quarter : result.quarters()) {
            assertEquals(0, quarter.sum(Measure.HIRES));
            assertEquals(3, quarter.weeks().getLast().get(RoleMeasure.PEOPLE, Role.SUPPORT), 1e-9);
        }
    }

    private static SimulationResult play(OperatingPlan... plans) {
        SimulationResult result =
                Simulator.run(new SimulationInput(COMPANY.withStartingPlan(plans[0]), 21, List.of(plans)));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        WorldLaws.checkFlows(result);
        return result;
    }
}
