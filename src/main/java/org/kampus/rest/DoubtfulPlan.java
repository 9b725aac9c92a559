package org.kampus.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.PlanWarnings;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioProblem;

/**
 * Something in a plan that can be played but was hardly meant so.
 *
 * @param arm the plan's name in an experiment; absent in a run
 * @param fromQuarter first quarter in which it is so
 * @param path the key of the plan, for example {@code headcount.hunter}
 * @param value what stands there
 * @param message what is doubtful, in the language of the caller
 * @param hint how to mend it, in the language of the caller
 */
public record DoubtfulPlan(
        @Nullable String arm, int fromQuarter, String path, String value, String message, String hint) {

    /**
     * What was hardly meant so in a row of plans, each doubt once.
     *
     * @param arm the name of the row; null if there is only one
     * @param plans the plan of each quarter
     */
    static List<DoubtfulPlan> of(
            @Nullable String arm, List<OperatingPlan> plans, Scenario scenario, Messages messages) {
        List<DoubtfulPlan> doubts = new ArrayList<>();
        Set<ScenarioProblem> known = new HashSet<>();
        for (int quarter = 1; quarter <= plans.size(); quarter++) {
            for (ScenarioProblem warning :
                    PlanWarnings.of(plans.get(quarter - 1).structure(), scenario)) {
                if (known.add(warning)) {
                    doubts.add(new DoubtfulPlan(
                            arm,
                            quarter,
                            warning.path(),
                            warning.value(),
                            messages.text(warning.message()),
                            messages.text(warning.hint())));
                }
            }
        }
        return doubts;
    }
}
