package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/**
 * A shipped case with the plans its test documents: the start first, then the temptation and good answers.
 *
 * @param scenario the case
 * @param plans the plans by name, in the order of the test
 */
public record DocumentedPlans(Scenario scenario, Map<String, OperatingPlan> plans) {

    /** Name of the plan that cures nothing. */
    public static final String TEMPTATION = ShippedCase.TEMPTATION;

    /** Those of all shipped cases. */
    public static List<DocumentedPlans> all() {
        List<DocumentedPlans> all = new ArrayList<>();
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            all.add(of(entry.id()));
        }
        return all;
    }

    /** Those of one case. */
    public static DocumentedPlans of(String id) {
        try {
            var test = Class.forName(testOf(id)).getDeclaredConstructor();
            return ((ShippedCase) test.newInstance()).documented();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(id + " has no test " + testOf(id), e);
        }
    }

    /** Name of the test of a case: {@code my-company} is tested by {@code MyCompanyTest}. */
    static String testOf(String id) {
        return Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "org.kampus.simulation.", "Test"));
    }
}
