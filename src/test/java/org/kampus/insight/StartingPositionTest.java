package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/** What a case's card says about its size is what its briefing says. */
class StartingPositionTest {

    static Stream<String> cases() {
        return ScenarioCatalog.shipped().entries().stream().map(CatalogEntry::id);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_card_and_the_briefing_speak_of_the_same_number_of_clients(String id) {
        Scenario scenario =
                ScenarioCatalog.shipped().find(id).orElseThrow().scenario().orElseThrow();
        String figure = scenario.briefing().figures().getFirst().value().en();
        assertTrue(figure.endsWith(" clients"), figure);
        assertEquals(StartingPosition.of(scenario).clients() + " clients", figure);
    }
}
