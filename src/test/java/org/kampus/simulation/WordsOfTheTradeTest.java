package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kampus.insight.Station;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.workshop.TeamFigure;

/** Clients stop buying and are written off; only sales and deals are lost. */
class WordsOfTheTradeTest {

    @Test
    void no_client_is_called_lost() {
        List<String> lost = Stream.<Enum<?>[]>of(
                        ClientState.values(),
                        EventKind.values(),
                        Measure.values(),
                        DepartureCause.values(),
                        Station.values(),
                        TeamFigure.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .filter(name -> name.contains("LOST") && !name.startsWith("SALE") && !name.startsWith("DEAL"))
                .toList();
        assertEquals(List.of(), lost);
    }
}
