package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioCatalog;

/** No case is shipped untested. */
class ShippedCasesTest {

    static Stream<String> cases() {
        return ScenarioCatalog.shipped().entries().stream().map(CatalogEntry::id);
    }

    /** The case {@code my-company} is tested by {@code MyCompanyTest}. */
    @ParameterizedTest
    @MethodSource("cases")
    void every_shipped_case_has_a_test_of_its_own(String id) {
        String name = DocumentedPlans.testOf(id);
        Class<?> test = assertDoesNotThrow(() -> Class.forName(name), id + " has no test " + name);
        assertEquals(ShippedCase.class, test.getSuperclass());
    }
}
