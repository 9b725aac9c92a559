package org.kampus.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioCatalog;

class ResultsWarmUpTest {

    @Test
    void the_results_of_every_case_can_be_drawn_without_a_page() {
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            PlaybackPanel drawn = ResultsWarmUp.draw(entry.scenario().orElseThrow(), Locale.of("ru"));

            assertEquals(4, drawn.getComponentCount(), entry.id());
        }
    }
}
