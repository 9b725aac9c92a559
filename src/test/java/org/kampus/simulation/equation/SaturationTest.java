package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels that can only come near 1. */
class SaturationTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.6321205588285577",
        "0.5, 1, 0.31606027941427883",
        "1, 1, 0.0",
        "0.5, 0, 0.0",
        "0.2, 0.3, 0.2073454234546257"
    })
    void what_is_missing_shrinks(double level, double gain, double expected) {
        assertEquals(expected, Saturation.added(level, gain), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.5, 0.3934693402873666", "3, 0.950212931632136"})
    void hazards_become_chances(double hazard, double expected) {
        assertEquals(expected, Saturation.chance(hazard), 1e-9);
    }
}
