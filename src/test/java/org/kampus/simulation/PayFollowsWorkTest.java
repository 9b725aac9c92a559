package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What people earn and get done follows the work they do, not the name of their role. */
class PayFollowsWorkTest {

    private static final Scenario CONVEYOR = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 1, 1));

    /** Names of roles in cases, and others that nobody bears there. */
    record Renamed(Scenario scenario, Role from, Role to) {

        @Override
        public String toString() {
            return scenario.id() + ": " + from + " called " + to;
        }
    }

    static Stream<Renamed> names() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(Optional::stream)
                .flatMap(PayFollowsWorkTest::names);
    }

    private static Stream<Renamed> names(Scenario scenario) {
        SalesStructure structure = scenario.startingPlan().structure();
        Optional<Role> free = Arrays.stream(Role.values())
                .filter(role -> role != Role.SUPPORT && structure.headcount(role) == 0)
                .filter(role -> Arrays.stream(SalesFunction.values())
                        .allMatch(f -> structure.involvement(f, role) == Involvement.NONE))
                .findFirst();
        return free.stream()
                .flatMap(to -> structure.staffedRoles().stream()
                        .filter(from -> from != Role.SUPPORT)
                        .limit(2)
                        .map(from -> new Renamed(scenario, from, to)));
    }

    private static OperatingPlan rename(OperatingPlan plan, Role from, Role to) {
        SalesStructure structure = plan.structure()
                .withHeadcount(to, plan.structure().headcount(from))
                .withHeadcount(from, 0);
        for (SalesFunction function : SalesFunction.values()) {
            structure = structure
                    .with(function, to, plan.structure().involvement(function, from))
                    .with(function, from, Involvement.NONE);
        }
        return plan.withStructure(structure);
    }

    private static double[] figures(SimulationResult result) {
        return result.quarters().stream()
                .flatMap(quarter -> Arrays.stream(Measure.values()).map(quarter::sum))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("names")
    void another_name_for_a_role_changes_nothing_to_the_last_digit(Renamed renamed) {
        Scenario scenario = renamed.scenario;
        OperatingPlan other = rename(scenario.startingPlan(), renamed.from, renamed.to);
        double[] so = figures(play(scenario, Collections.nCopies(2, scenario.startingPlan())));
        assertArrayEquals(so, figures(play(scenario, Collections.nCopies(2, other))), "renamed in the game");
        Scenario always = scenario.withStartingPlan(other);
        assertArrayEquals(so, figures(play(always, Collections.nCopies(2, other))), "called so from the beginning");
    }

    private static SimulationResult play(Scenario scenario, List<OperatingPlan> plans) {
        return Simulator.run(new SimulationInput(scenario, 11, plans, List.of()));
    }

    /** The same plan, in which two roles have changed their duties. */
    private static OperatingPlan swapped(OperatingPlan plan, Role one, Role other) {
        SalesStructure structure = plan.structure();
        for (SalesFunction function : SalesFunction.values()) {
            structure = structure
                    .with(function, one, plan.structure().involvement(function, other))
                    .with(function, other, plan.structure().involvement(function, one));
        }
        return plan.withStructure(structure);
    }

    @Test
    void clerks_who_are_made_sellers_earn_like_sellers_within_a_year_and_sellers_made_clerks_lose_slowly() {
        OperatingPlan swap = swapped(CONVEYOR.startingPlan(), Role.HUNTER, Role.OPERATIONS_CLERK);
        Scenario staying = Companies.with(CONVEYOR, OrganisationParameter.QUITS_PER_YEAR, 0);
        SimulationResult result = play(staying, Collections.nCopies(4, swap));
        double clerks = pay(result, 4, Role.OPERATIONS_CLERK);
        double hunters = pay(result, 4, Role.HUNTER);
        assertTrue(clerks > 36, "clerks who sell earn " + clerks);
        assertTrue(hunters > 30, "hunters who take orders still earn " + hunters);
    }

    private static double pay(SimulationResult result, int quarter, Role role) {
        var week = result.quarter(quarter).weeks().getLast();
        return week.get(RoleMeasure.PAY, role) / week.get(RoleMeasure.PEOPLE, role);
    }

    @Test
    void a_new_job_is_talked_over_and_learnt() {
        OperatingPlan start = CONVEYOR.startingPlan();
        OperatingPlan swap = swapped(start, Role.ACCOUNT_MANAGER, Role.OPERATIONS_CLERK);
        SimulationResult changed = play(CONVEYOR, List.of(swap));
        SimulationResult same = play(CONVEYOR, List.of(start));
        Role role = Role.OPERATIONS_CLERK;
        double hours = changed.quarter(1).weeks().getFirst().get(RoleMeasure.HOURS_AVAILABLE, role);
        double full = same.quarter(1).weeks().getFirst().get(RoleMeasure.HOURS_AVAILABLE, role);
        assertTrue(hours < 0.8 * full, hours + " of " + full);
        assertTrue(staffCosts(changed) > staffCosts(same) + 30, "talks");
        Scenario free = Companies.with(
                Companies.with(CONVEYOR, OrganisationParameter.RELEARNING, 0),
                OrganisationParameter.CHANGE_TALK_WEEKS,
                0);
        double unhindered =
                play(free, List.of(swap)).quarter(1).weeks().getFirst().get(RoleMeasure.HOURS_AVAILABLE, role);
        assertEquals(full, unhindered, 1e-9, "switched off");
    }

    private static double staffCosts(SimulationResult result) {
        return result.quarter(1).weeks().getFirst().get(Measure.STAFF_COSTS);
    }

    @Test
    void other_duties_every_quarter_gain_nothing() {
        OperatingPlan start = CONVEYOR.startingPlan();
        OperatingPlan swap = swapped(start, Role.ACCOUNT_MANAGER, Role.OPERATIONS_CLERK);
        List<OperatingPlan> turns = new ArrayList<>();
        for (int quarter = 0; quarter < 6; quarter++) {
            turns.add(quarter % 2 == 0 ? swap : start);
        }
        double steady = Kpi.PROFIT.applyAsDouble(play(CONVEYOR, Collections.nCopies(6, start)));
        double restless = Kpi.PROFIT.applyAsDouble(play(CONVEYOR, turns));
        assertTrue(restless < steady, restless + " after " + steady);
    }

    @Test
    void without_control_people_err_more_and_forget_what_coaching_taught() {
        OperatingPlan start = CONVEYOR.startingPlan();
        double led = errors(CONVEYOR, start.withControl(0.5));
        double left = errors(CONVEYOR, start.withControl(0));
        assertTrue(left > 1.5 * led, left + " errors instead of " + led);
        Scenario off = Companies.with(CONVEYOR, OrganisationParameter.COACHING_SKILL, 0);
        off = Companies.with(off, OrganisationParameter.COACHING_LEARNING, 0);
        off = Companies.with(off, OrganisationParameter.ERROR_DISCIPLINE, 0);
        double same = errors(off, start.withControl(0)) / errors(off, start.withControl(0.5));
        assertEquals(1, same, 0.2, "switched off");
    }

    private static double errors(Scenario scenario, OperatingPlan plan) {
        return play(scenario.withStartingPlan(plan), Collections.nCopies(4, plan)).quarters().stream()
                .mapToDouble(quarter -> quarter.sum(Measure.ERRORS))
                .sum();
    }
}
