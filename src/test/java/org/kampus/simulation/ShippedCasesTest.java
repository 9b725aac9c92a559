package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
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
        String name = Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "org.kampus.simulation.", "Test"));
        Class<?> test = assertDoesNotThrow(() -> Class.forName(name), id + " has no test " + name);
        assertEquals(ShippedCase.class, test.getSuperclass());
    }
}
