package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mechanism switched off changes what it should, and nothing it should not. */
@Tag("slow")
class AblationTest {

    static Stream<Fact> ablations() {
        return Ablations.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ablations")
    void switching_a_mechanism_off(Fact ablation) {
        assertEquals("", Findings.missedInTheGate(ablation));
    }
}
