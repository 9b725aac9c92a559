package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/** What a case's card says about its size is what its briefing says. */
class StartingPositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"chemical-expediters", "five-people-firm", "overloaded-introverts", "unfilled-crm"})
    void the_card_and_the_briefing_speak_of_the_same_number_of_clients(String id) {
        Scenario scenario =
                ScenarioCatalog.shipped().find(id).orElseThrow().scenario().orElseThrow();
        String figure = scenario.briefing().figures().getFirst().value().en();
        assertTrue(figure.endsWith(" clients"), figure);
        assertEquals(StartingPosition.of(scenario).clients() + " clients", figure);
    }
}
