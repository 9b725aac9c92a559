package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kampus.workshop.TeamFigure;

class StoredFiguresTest {

    @Test
    void figures_stored_under_a_former_name_are_read() {
        assertEquals(
                21.0,
                WorkshopJson.figures("{\"profit\": 5, \"lostClients\": 21}").get(TeamFigure.STOPPED_BUYING));
        assertEquals(
                7.0,
                WorkshopJson.figures("{\"profit\": 5, \"stoppedBuying\": 7}").get(TeamFigure.STOPPED_BUYING));
    }
}
