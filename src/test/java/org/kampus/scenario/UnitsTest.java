package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.organisation.OrganisationParameter;

class UnitsTest {

    static Stream<String> units() {
        return Stream.<Parameter[]>of(LineParameter.values(), ClientParameter.values(), OrganisationParameter.values())
                .flatMap(Arrays::stream)
                .map(Parameter::unit)
                .filter(u -> !u.isEmpty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("units")
    void every_unit_has_russian_words(String unit) {
        assertTrue(Units.russian(unit).isPresent(), () -> "add the Russian words for '" + unit + "' to Units");
    }
}
